package org.holdfast.worksheet.writing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.holdfast.access.Act;
import org.holdfast.access.Allowed;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Resource;
import org.holdfast.access.Viewer;
import org.holdfast.shared.ClinicWorksheetId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.Refused;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorksheetTemplate;

/** A counselor writes worksheets of her own and hands them to her practice. */
@Dependent
@Transactional
public class WritingWorksheets {

    private final ClinicWorksheets worksheets;
    private final SheetFiles files;
    private final CurrentViewer current;
    private final Clock clock;

    @Inject
    public WritingWorksheets(ClinicWorksheets worksheets, SheetFiles files, CurrentViewer current, Clock clock) {
        this.worksheets = worksheets;
        this.files = files;
        this.current = current;
        this.clock = clock;
    }

    /** What she has written, the one changed last first. */
    @Allowed(Act.WRITE_WORKSHEETS)
    public List<OwnWorksheet> shelf() {
        Viewer author = current.viewer();
        current.asks(Act.WRITE_WORKSHEETS, Resource.ownWorksheets(author.account()));
        return worksheets.ofAuthor(author).stream().map(OwnWorksheet::of).toList();
    }

    /**
     * Keeps a new draft; asking again with the same id changes nothing.
     *
     * @throws Refused if it is too big
     */
    @Allowed(Act.WRITE_WORKSHEETS)
    public void begin(ClinicWorksheetId id, DraftSheet draft) {
        Viewer author = current.viewer();
        current.asks(Act.WRITE_WORKSHEETS, Resource.ownWorksheets(author.account()));
        if (worksheets.own(author, id).isEmpty()) {
            worksheets.add(new ClinicWorksheet(id, author.account(), draft, clock.instant()));
        }
    }

    /** @throws NotFound if it is not hers */
    @Allowed(Act.WRITE_WORKSHEETS)
    public OpenDraft open(ClinicWorksheetId id) {
        return OpenDraft.of(asked(worksheets.own(current.viewer(), id).orElseThrow(NotFound::new)));
    }

    /**
     * Keeps the draft; only when this returns is it kept.
     *
     * @param seen the number of the change last seen
     * @throws org.holdfast.shared.ChangedMeanwhile if something else was kept since
     * @throws Refused if it is too big
     */
    @Allowed(Act.WRITE_WORKSHEETS)
    public OpenDraft save(ClinicWorksheetId id, DraftSheet draft, long seen) {
        ClinicWorksheet worksheet = held(id);
        worksheet.rewrite(draft, seen, clock.instant());
        return OpenDraft.of(worksheet);
    }

    /**
     * Makes the draft an edition that can be assigned. What was assigned before stays as it is. A text in one language
     * only stands for the other too.
     *
     * @param seen the number of the change last seen
     * @throws org.holdfast.shared.ChangedMeanwhile if something else was kept since
     * @throws Refused if the draft cannot be filled in as it is
     */
    @Allowed(Act.WRITE_WORKSHEETS)
    public TemplateRef publish(ClinicWorksheetId id, long seen) {
        ClinicWorksheet worksheet = held(id);
        if (worksheet.isPublished() && worksheet.isAsPublished() && !worksheet.isPutAway()) {
            return worksheet.ref();
        }
        WorksheetTemplate template = new Proof(files).template(worksheet.next(), worksheet.draft());
        worksheet.publish(seen);
        worksheets.add(new ClinicEdition(
                id, template.ref(), files.write(template), current.viewer().account(), clock.instant()));
        return template.ref();
    }

    /** Takes it off everybody's shelf; what was assigned goes on. */
    @Allowed(Act.WRITE_WORKSHEETS)
    public void putAway(ClinicWorksheetId id) {
        held(id).putAway(clock.instant());
    }

    /** Puts it back on everybody's shelf. */
    @Allowed(Act.WRITE_WORKSHEETS)
    public void bringBack(ClinicWorksheetId id) {
        held(id).bringBack();
    }

    private ClinicWorksheet held(ClinicWorksheetId id) {
        return asked(worksheets.held(current.viewer(), id).orElseThrow(NotFound::new));
    }

    private ClinicWorksheet asked(ClinicWorksheet worksheet) {
        current.asks(Act.WRITE_WORKSHEETS, worksheet.asResource());
        return worksheet;
    }
}
