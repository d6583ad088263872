package org.holdfast.figures;

import java.util.EnumSet;
import java.util.Set;

/** What a person may be to a piece of work. */
enum Person {
    OWNER,
    PARTNER,
    COUNSELOR,
    ANOTHER_COUNSELOR,
    SUPERVISOR,
    STAND_IN,
    ANOTHER_CLIENT,
    ADMIN,
    NOBODY;

    static final Set<Person> THE_OWNER = EnumSet.of(OWNER);
    static final Set<Person> THE_PARTNERS = EnumSet.of(OWNER, PARTNER);
    static final Set<Person> THEIR_COUNSELOR = EnumSet.of(COUNSELOR);
    static final Set<Person> OF_THE_COUPLE = EnumSet.of(OWNER, PARTNER, COUNSELOR);
    static final Set<Person> ADMINS = EnumSet.of(ADMIN);
    static final Set<Person> CLIENTS = EnumSet.of(OWNER, PARTNER, ANOTHER_CLIENT);
    static final Set<Person> COUNSELORS = EnumSet.of(COUNSELOR, ANOTHER_COUNSELOR, SUPERVISOR, STAND_IN);
    static final Set<Person> KNOWN = EnumSet.complementOf(EnumSet.of(NOBODY));
}
