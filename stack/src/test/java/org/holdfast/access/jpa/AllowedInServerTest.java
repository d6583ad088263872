package org.holdfast.access.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.holdfast.practice.Refusals.assertRefused;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.access.NotAllowed;
import org.holdfast.access.Role;
import org.holdfast.access.Viewer;
import org.holdfast.account.Arriving;
import org.holdfast.account.NewPerson;
import org.holdfast.caseload.Caseload;
import org.holdfast.checkin.CheckingIn;
import org.holdfast.clinic.Intake;
import org.holdfast.clinic.People;
import org.holdfast.home.ForYou;
import org.holdfast.practice.Cast;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.practice.StoredPractice;
import org.holdfast.shared.NotFound;
import org.holdfast.stack.StandIns;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Use cases are guarded where they really run. */
@Tag("container")
@ExtendWith(ArquillianExtension.class)
class AllowedInServerTest {

    @Inject
    private StoredPractice stored;

    @Inject
    private Cast cast;

    @Inject
    private Arriving arriving;

    @Inject
    private Caseload caseload;

    @Inject
    private ForYou forYou;

    @Inject
    private CheckingIn checkingIn;

    @Inject
    private People people;

    @Inject
    private Intake intake;

    private final Map<Role, List<Runnable>> acts = new LinkedHashMap<>();
    private Map<Role, Viewer> everyone;
    private Viewer client;
    private Viewer admin;

    @Deployment
    static WebArchive modules() {
        return StoredPractice.archive(AllowedInServerTest.class, Cast.class);
    }

    @BeforeEach
    void one_of_each() {
        Pair pair = cast.pair();
        admin = stored.open().admin();
        stored.keep();
        client = pair.a();
        everyone = Map.of(Role.COUNSELOR, pair.counselor(), Role.CLIENT, client, Role.ADMIN, admin);
        acts.put(Role.COUNSELOR, List.of(caseload::cases));
        acts.put(Role.CLIENT, List.of(forYou::thisWeek, checkingIn::isDue));
        acts.put(Role.ADMIN, List.of(people::everyone, people::caseloads, intake::couplesWithFreeSeat));
    }

    @Test
    void each_role_does_its_own_and_finds_nothing_of_the_others() {
        everyone.forEach((role, viewer) -> {
            cast.enter(viewer);
            acts.forEach((owner, theirs) -> theirs.forEach(act -> {
                if (owner == role) {
                    assertThatCode(() -> act.run()).doesNotThrowAnyException();
                } else {
                    assertThatThrownBy(() -> act.run()).isInstanceOf(NotFound.class);
                }
            }));
        });
    }

    @Test
    void nobody_does_nothing() {
        StandIns.signOut();
        acts.values()
                .forEach(some ->
                        some.forEach(act -> assertThatThrownBy(() -> act.run()).isInstanceOf(NotAllowed.class)));
        assertThatThrownBy(arriving::arrive).isInstanceOf(NotAllowed.class);
    }

    @Test
    void arriving_for_the_first_time_is_kept() {
        cast.enter(client);
        assertThat(arriving.arrive().givenName()).isEqualTo("Maya");
        cast.enter(admin);
        assertThat(people.everyone())
                .filteredOn(row -> row.id().equals(client.account()))
                .extracting(row -> row.standing().name())
                .containsExactly("ACTIVE");
    }

    @Test
    void a_closed_account_is_refused_at_its_next_act() {
        cast.enter(admin);
        people.close(client.account());
        cast.enter(client);
        assertThatThrownBy(forYou::thisWeek).isInstanceOf(NotAllowed.class);
    }

    @Test
    void an_invitation_is_taken_back_when_the_account_cannot_be_kept() {
        cast.enter(admin);
        NewPerson person = Practice.person("", "Iris", "Blom");
        intake.addColleague(person, Role.COUNSELOR);
        List<String> before = StandIns.invited();
        assertRefused(() -> intake.addColleague(person, Role.COUNSELOR), "refused.email.taken");
        assertThat(StandIns.invited()).isEqualTo(before);
    }
}
