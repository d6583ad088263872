package org.holdfast.worksheet.writing;

import java.util.List;
import java.util.Optional;
import org.holdfast.worksheet.template.TemplateRef;

/** What the practice's own worksheets ask, as published; like the library's, it is nobody's. */
public interface ClinicEditions {

    Optional<ClinicEdition> edition(TemplateRef ref);

    /** The newest edition of each that is not put away, the oldest worksheet first. */
    List<TemplateRef> offered();
}
