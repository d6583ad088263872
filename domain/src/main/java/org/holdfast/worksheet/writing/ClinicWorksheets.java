package org.holdfast.worksheet.writing;

import java.util.List;
import java.util.Optional;
import org.holdfast.access.Viewer;
import org.holdfast.shared.ClinicWorksheetId;

/** The worksheets a counselor writes; nobody else reads a draft. */
public interface ClinicWorksheets {

    Optional<ClinicWorksheet> own(Viewer author, ClinicWorksheetId id);

    /** The same, held until the transaction ends. */
    Optional<ClinicWorksheet> held(Viewer author, ClinicWorksheetId id);

    /** All of hers, the one changed last first. */
    List<ClinicWorksheet> ofAuthor(Viewer author);

    /** @throws org.holdfast.shared.ChangedMeanwhile if it is there already */
    void add(ClinicWorksheet worksheet);

    /** @throws org.holdfast.shared.ChangedMeanwhile if this edition is there already */
    void add(ClinicEdition edition);
}
