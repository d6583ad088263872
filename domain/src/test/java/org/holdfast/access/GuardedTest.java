package org.holdfast.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuardedTest {

    private static class Forgotten {
        @Allowed(Act.SEE_SELF)
        public void guarded() {}

        public void unguarded() {}
    }

    @Holds(Kind.WORDS)
    private static class Words {}

    @Opens(Act.SEE_CASELOAD)
    private static class Desk {}

    @Unattended(
            everySeconds = 1,
            touches = {Kind.AUDIT})
    private static class Round {}

    @OpenToStrangers(why = "it says nothing")
    private static class Sign {}

    @HandsOut(Act.SEE_LIBRARY)
    private static class Shelf {}

    @Test
    void what_says_its_policy_may_start() {
        assertThat(Guarded.entity(Words.class)).isEmpty();
        assertThat(Guarded.view(Desk.class)).isEmpty();
        assertThat(Guarded.job(Round.class)).isEmpty();
        assertThat(Guarded.address(Sign.class)).isEmpty();
        assertThat(Guarded.download(Shelf.class)).isEmpty();
    }

    @Test
    void what_says_none_is_named_with_what_it_lacks() {
        String name = Forgotten.class.getName();
        assertThat(Guarded.entity(Forgotten.class)).contains(name + " lacks @Holds");
        assertThat(Guarded.view(Forgotten.class)).contains(name + " lacks @Opens");
        assertThat(Guarded.job(Forgotten.class)).contains(name + " lacks @Unattended");
        assertThat(Guarded.address(Forgotten.class)).contains(name + " lacks @OpenToStrangers");
        assertThat(Guarded.download(Forgotten.class)).contains(name + " lacks @HandsOut");
    }

    @Test
    void a_use_case_may_have_no_method_that_anyone_can_call() {
        assertThat(Guarded.useCase(Forgotten.class))
                .containsExactly(Forgotten.class.getName() + ".unguarded lacks @Allowed");
    }
}
