package org.holdfast.covering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.holdfast.access.Holds;
import org.holdfast.access.Kind;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.SupervisionId;

/** A worksheet that was opened to supervision together with its couple. */
@Holds(Kind.COUPLE)
@Entity
@Table(name = "supervised_sheet")
public class SupervisedSheet {

    @Id
    private UUID id;

    @Column(name = "supervision_id", nullable = false)
    private SupervisionId supervision;

    @Column(name = "assignment_id", nullable = false)
    private AssignmentId assignment;

    protected SupervisedSheet() {}

    public SupervisedSheet(SupervisionId supervision, AssignmentId assignment) {
        this.id = UUID.randomUUID();
        this.supervision = supervision;
        this.assignment = assignment;
    }

    public SupervisionId supervision() {
        return supervision;
    }

    public AssignmentId assignment() {
        return assignment;
    }
}
