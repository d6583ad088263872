package org.holdfast.worksheet.ui.file;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import org.holdfast.access.Act;
import org.holdfast.access.HandsOut;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.PartnerId;
import org.holdfast.shell.HandingOut;
import org.holdfast.worksheet.TakingAway;
import org.holdfast.worksheet.file.FileKind;

/** What one partner sent to their counselor as a file, made anew each time it is asked for. */
@HandsOut(Act.SAVE_FILE)
public final class SentFile implements DownloadHandler {

    private final transient TakingAway taking;
    private final transient AssignmentId id;
    private final transient PartnerId partner;
    private final FileKind kind;
    private final Locale locale;
    private final transient Clock clock;

    private SentFile(TakingAway taking, AssignmentId id, PartnerId partner, FileKind kind, Locale locale, Clock clock) {
        this.taking = taking;
        this.id = id;
        this.partner = partner;
        this.kind = kind;
        this.locale = locale;
        this.clock = clock;
    }

    public static CopyLinks of(TakingAway taking, AssignmentId id, PartnerId partner, Locale locale, Clock clock) {
        return (kind, words) -> new Anchor(new SentFile(taking, id, partner, kind, locale, clock), words);
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        HandingOut.file(
                event.getResponse(),
                kind.fileName(),
                kind.contentType(),
                () -> kind.file(taking.sentBy(id, partner), locale, clock));
    }
}
