package org.holdfast.figures;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Role;
import org.holdfast.audit.AuditFilter;
import org.holdfast.audit.ReadingAudit;
import org.holdfast.clinic.Intake;
import org.holdfast.clinic.NewClient;
import org.holdfast.clinic.People;
import org.holdfast.couple.Reunion;
import org.holdfast.couple.SeatingAgain;
import org.holdfast.figures.EveryAct.Attempt;
import org.holdfast.practice.Practice;

/** Has everybody try what only an admin may. */
@Dependent
public class AdminActs {

    private final ReadingAudit audit;
    private final Intake intake;
    private final SeatingAgain seatingAgain;
    private final People people;

    @Inject
    AdminActs(ReadingAudit audit, Intake intake, SeatingAgain seatingAgain, People people) {
        this.audit = audit;
        this.intake = intake;
        this.seatingAgain = seatingAgain;
        this.people = people;
    }

    List<Attempt> attempts() {
        return List.of(
                EveryAct.attempt(
                        "ReadingAudit.page", Person.ADMINS, scene -> audit.page(AuditFilter.ALL, Optional.empty())),
                EveryAct.attempt("ReadingAudit.people", Person.ADMINS, scene -> audit.people()),
                EveryAct.attempt("Intake.couplesWithFreeSeat", Person.ADMINS, scene -> intake.couplesWithFreeSeat()),
                EveryAct.attempt(
                        "Intake.takeIn",
                        Person.ADMINS,
                        scene -> intake.takeIn(new NewClient(
                                Practice.person("", "Iris", "Blom"),
                                Optional.empty(),
                                Optional.of(scene.counselor())))),
                EveryAct.attempt(
                        "Intake.addColleague",
                        Person.ADMINS,
                        scene -> intake.addColleague(Practice.person("", "Iris", "Blom"), Role.COUNSELOR)),
                EveryAct.attempt(
                        "SeatingAgain.seat",
                        Person.ADMINS,
                        scene -> seatingAgain.seat(new Reunion(
                                Optional.of(scene.pair().a().account()),
                                Optional.of(scene.pair().b().account()),
                                Optional.of(scene.counselor())))),
                EveryAct.attempt("People.everyone", Person.ADMINS, scene -> people.everyone()),
                EveryAct.attempt("People.caseloads", Person.ADMINS, scene -> people.caseloads()),
                EveryAct.attempt("People.close", Person.ADMINS, scene -> people.close(scene.ownersAccount())),
                EveryAct.attempt("People.reopen", Person.ADMINS, scene -> people.reopen(scene.ownersAccount())),
                EveryAct.attempt(
                        "People.inviteAgain", Person.ADMINS, scene -> people.inviteAgain(scene.ownersAccount())));
    }
}
