package org.holdfast.covering.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.practice.Refusals.assertRefused;

import jakarta.inject.Inject;
import java.time.Duration;
import org.holdfast.access.Viewer;
import org.holdfast.covering.BreakingGlass;
import org.holdfast.covering.EmergencyReport;
import org.holdfast.covering.Ground;
import org.holdfast.covering.StandingIn;
import org.holdfast.covering.WhoCovers;
import org.holdfast.practice.Cast;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.practice.StoredPractice;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.Sensitive;
import org.holdfast.stack.StandIns;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What only the audit trail remembers of emergencies: every try, and what was opened. */
@Tag("container")
@ExtendWith(ArquillianExtension.class)
class EmergencyInServerTest {

    @Inject
    private StoredPractice stored;

    @Inject
    private Cast cast;

    @Inject
    private BreakingGlass glass;

    @Inject
    private StandingIn standingIn;

    @Inject
    private WhoCovers who;

    private Pair pair;
    private Viewer colleague;
    private String client;

    @Deployment
    static WebArchive modules() {
        return StoredPractice.archive(EmergencyInServerTest.class, Cast.class);
    }

    @BeforeEach
    void a_colleague_is_at_the_desk() {
        pair = cast.pair();
        Practice practice = stored.open();
        colleague = practice.counselor();
        client = practice.repositories().accounts().own(pair.a()).email();
        stored.keep();
    }

    @Test
    void tries_are_counted_though_all_else_of_them_is_undone() {
        cast.enter(colleague);
        for (int i = 0; i < BreakingGlass.TRIES; i++) {
            assertRefused(() -> enter("nobody@example.org"), "refused.emergency.nobody");
        }
        assertRefused(() -> enter(client), "refused.emergency.often");
        StandIns.moveOn(Duration.ofHours(1));
        assertThat(enter(client)).isEqualTo(pair.id());
    }

    @Test
    void the_couples_counselor_sees_which_worksheets_were_opened() {
        AssignmentId opened = cast.assign(pair);
        cast.assign(pair);
        cast.enter(colleague);
        enter(client);
        standingIn.couple(pair.id());
        standingIn.worksheet(opened);
        cast.enter(pair.counselor());
        assertThat(who.ofCouple(pair.id()).emergencies())
                .singleElement()
                .extracting(EmergencyReport::opened)
                .satisfies(sheets -> assertThat(sheets).containsExactly(opened));
    }

    private CoupleId enter(String whom) {
        return glass.enter(new Sensitive(whom), Ground.UNREACHABLE, new Sensitive("They cannot wait"));
    }
}
