package org.holdfast.library;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.holdfast.shared.NotFound;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.holdfast.worksheet.template.WorksheetTemplates;
import org.holdfast.worksheet.writing.ClinicEditions;
import org.holdfast.worksheet.writing.SheetFiles;

/** The worksheets that ship, and after them those that counselors of this practice have published. */
final class PracticeWorksheets implements WorksheetTemplates {

    private final WorksheetTemplates shipped;
    private final ClinicEditions editions;
    private final SheetFiles files;

    /** An edition never changes, so that what was read once stays true. */
    private final Map<TemplateRef, WorksheetTemplate> read = new ConcurrentHashMap<>();

    PracticeWorksheets(WorksheetTemplates shipped, ClinicEditions editions, SheetFiles files) {
        this.shipped = shipped;
        this.editions = editions;
        this.files = files;
    }

    @Override
    public WorksheetTemplate get(TemplateRef ref) {
        if (!ref.isOwn()) {
            return shipped.get(ref);
        }
        WorksheetTemplate known = read.get(ref);
        if (known != null) {
            return known;
        }
        WorksheetTemplate fresh =
                files.read(ref, editions.edition(ref).orElseThrow(NotFound::new).content());
        read.put(ref, fresh);
        return fresh;
    }

    @Override
    public List<WorksheetTemplate> newest() {
        return Stream.concat(
                        shipped.newest().stream(), editions.offered().stream().map(this::get))
                .toList();
    }
}
