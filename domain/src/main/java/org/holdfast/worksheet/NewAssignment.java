package org.holdfast.worksheet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Naming;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.RecordId;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.template.TemplateRef;

/**
 * What a counselor asks for when she assigns a worksheet.
 *
 * @param id chosen when the dialog opens, so that sending it twice assigns once
 * @param title her own title, or blank for the worksheet's
 */
public record NewAssignment(
        AssignmentId id,
        CoupleId couple,
        TemplateRef template,
        String title,
        LocalDate dueOn,
        Sensitive note,
        Set<PartnerId> partners)
        implements Naming {

    public NewAssignment {
        partners = Set.copyOf(partners);
    }

    @Override
    public Optional<RecordId> names() {
        return Optional.of(id);
    }
}
