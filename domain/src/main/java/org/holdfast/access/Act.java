package org.holdfast.access;

import java.util.EnumSet;
import java.util.Set;

/** Everything a person can do, and the roles that may attempt it at all; the rest is denied. */
public enum Act {
    SEE_SELF(Role.COUNSELOR, Role.CLIENT, Role.ADMIN),
    SEE_CASELOAD(Role.COUNSELOR),
    SEE_COUPLE(Role.COUNSELOR),
    ASSIGN(Role.COUNSELOR),
    REVIEW(Role.COUNSELOR),
    RELEASE(Role.COUNSELOR),
    LEAD_PLAN(Role.COUNSELOR),
    SEE_OWN_WORK(Role.CLIENT),
    ANSWER(Role.CLIENT),
    CHECK_IN(Role.CLIENT),
    SEE_OWN_AUDIT(Role.CLIENT),
    SEE_ACCOUNTS(Role.ADMIN),
    MANAGE_ACCOUNTS(Role.ADMIN),
    SEE_AUDIT(Role.ADMIN);

    private final Set<Role> roles;

    Act(Role first, Role... others) {
        this.roles = EnumSet.of(first, others);
    }

    public boolean isOpenTo(Role role) {
        return roles.contains(role);
    }
}
