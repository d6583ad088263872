package org.holdfast.access;

import java.util.Arrays;
import java.util.Optional;
import org.holdfast.shared.NotFound;

/** The one place that says yes or no: pure, with rules that only allow, and no for whatever none of them allows. */
public final class Decisions {

    private Decisions() {}

    /** The rule that allows this viewer this act on this resource; empty means no. */
    public static Optional<Rule> decide(Viewer viewer, Act act, Resource resource) {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.allows(viewer, act, resource))
                .findFirst();
    }

    /**
     * @throws CaseClosed if only the couple's separation stands against it: whoever could do it before may know why not
     * @throws NotFound if no rule allows it: forbidden looks exactly like absent
     */
    public static Rule require(Viewer viewer, Act act, Resource resource) {
        return decide(viewer, act, resource).orElseThrow(() -> whyNot(viewer, act, resource));
    }

    private static RuntimeException whyNot(Viewer viewer, Act act, Resource resource) {
        boolean before = resource.state() == CaseState.FROZEN
                && decide(viewer, act, resource.in(CaseState.COUPLE)).isPresent();
        return before ? new CaseClosed() : new NotFound();
    }

    /** Whether some resource may be open to this role for this act: what is known before any resource is. */
    static boolean mayEver(Role role, Act act) {
        return Arrays.stream(Rule.values()).anyMatch(rule -> rule.opens(act, role));
    }
}
