package org.holdfast.worksheet.sheet;

import java.util.List;
import java.util.Optional;
import org.holdfast.shared.PartnerId;

/** What came before a worksheet as it stands: its versions that were sent, and the last time it was answered. */
public record EarlierWork(List<SentBefore> versions, List<LastTime> lastTimes) {

    public static final EarlierWork NONE = new EarlierWork(List.of(), List.of());

    public Optional<LastTime> lastTime(PartnerId owner) {
        return lastTimes.stream().filter(time -> time.owner().equals(owner)).findFirst();
    }
}
