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
import org.holdfast.shell.HandingOut;
import org.holdfast.worksheet.TakingAway;
import org.holdfast.worksheet.file.FileKind;

/** A client's own worksheet as a file, made anew each time it is asked for. */
@HandsOut(Act.TAKE_AWAY)
public final class OwnFile implements DownloadHandler {

    private final transient TakingAway taking;
    private final transient AssignmentId id;
    private final FileKind kind;
    private final Locale locale;
    private final transient Clock clock;

    private OwnFile(TakingAway taking, AssignmentId id, FileKind kind, Locale locale, Clock clock) {
        this.taking = taking;
        this.id = id;
        this.kind = kind;
        this.locale = locale;
        this.clock = clock;
    }

    public static CopyLinks of(TakingAway taking, AssignmentId id, Locale locale, Clock clock) {
        return (kind, words) -> new Anchor(new OwnFile(taking, id, kind, locale, clock), words);
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        HandingOut.file(
                event.getResponse(),
                kind.fileName(),
                kind.contentType(),
                () -> kind.file(taking.own(id), locale, clock));
    }
}
