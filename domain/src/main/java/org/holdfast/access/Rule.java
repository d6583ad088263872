package org.holdfast.access;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What is allowed, a sentence each; whatever no rule allows is denied.
 *
 * <p>A rule names its acts, its role, its kinds of resource and the relation it needs. Where stage or visibility matter,
 * the rule narrows them down. It holds while the work goes on; a rule that also reaches what a separation has closed, or
 * only that, says so.
 */
public enum Rule {
    EVERYONE_SEES_THEIR_OWN_ACCOUNT(
            EnumSet.of(Act.SEE_SELF), EnumSet.allOf(Role.class), EnumSet.of(Kind.SELF), EnumSet.of(Relation.KEEPER)),
    A_COUNSELOR_SEES_HER_OWN_CASELOAD(
            EnumSet.of(Act.SEE_CASELOAD),
            EnumSet.of(Role.COUNSELOR),
            EnumSet.of(Kind.CASELOAD),
            EnumSet.of(Relation.KEEPER)),
    A_COUNSELOR_LOOKS_THROUGH_THE_LIBRARY(
            EnumSet.of(Act.SEE_LIBRARY),
            EnumSet.of(Role.COUNSELOR),
            EnumSet.of(Kind.LIBRARY),
            EnumSet.of(Relation.OTHER)),
    A_COUNSELOR_WRITES_WORKSHEETS_OF_HER_OWN(
            EnumSet.of(Act.WRITE_WORKSHEETS),
            EnumSet.of(Role.COUNSELOR),
            EnumSet.of(Kind.OWN_WORKSHEETS),
            EnumSet.of(Relation.KEEPER)),
    A_COUNSELOR_OPENS_THE_COUPLES_SHE_CARRIES(
            EnumSet.of(Act.SEE_COUPLE),
            EnumSet.of(Role.COUNSELOR),
            EnumSet.of(Kind.COUPLE),
            EnumSet.of(Relation.KEEPER),
            EnumSet.allOf(CaseState.class)),
    A_COUNSELOR_SEES_THE_CHECK_INS_OF_THE_COUPLES_SHE_CARRIES(
            EnumSet.of(Act.SEE_COUPLE),
            EnumSet.of(Role.COUNSELOR),
            EnumSet.of(Kind.CHECK_IN),
            EnumSet.of(Relation.KEEPER),
            EnumSet.allOf(CaseState.class)),
    A_COUNSELOR_ASSIGNS_TO_THOSE_SHE_CARRIES(
            EnumSet.of(Act.ASSIGN), EnumSet.of(Role.COUNSELOR), EnumSet.of(Kind.COUPLE), EnumSet.of(Relation.KEEPER)),
    A_COUNSELOR_TAKES_BACK_FROM_AND_NUDGES_THOSE_SHE_CARRIES(
            EnumSet.of(Act.TAKE_BACK, Act.NUDGE),
            EnumSet.of(Role.COUNSELOR),
            EnumSet.of(Kind.WORK),
            EnumSet.of(Relation.KEEPER)),
    A_COUNSELOR_LEADS_THE_COUPLES_SHE_CARRIES(
            EnumSet.of(Act.LEAD_PLAN, Act.CHOOSE_POLICY),
            EnumSet.of(Role.COUNSELOR),
            EnumSet.of(Kind.COUPLE),
            EnumSet.of(Relation.KEEPER),
            EnumSet.of(CaseState.COUPLE)),
    A_COUNSELOR_SEPARATES_THE_COUPLES_SHE_CARRIES(
            EnumSet.of(Act.SEPARATE),
            EnumSet.of(Role.COUNSELOR),
            EnumSet.of(Kind.COUPLE),
            EnumSet.of(Relation.KEEPER),
            EnumSet.of(CaseState.COUPLE)),
    A_COUNSELOR_GOES_ON_WITH_ONE_OF_A_COUPLE_THAT_HAS_SEPARATED(
            EnumSet.of(Act.BEGIN_INDIVIDUAL),
            EnumSet.of(Role.COUNSELOR),
            EnumSet.of(Kind.COUPLE),
            EnumSet.of(Relation.KEEPER),
            EnumSet.of(CaseState.FROZEN)),
    A_COUNSELOR_FOLLOWS_THE_WORK_OF_THE_COUPLES_SHE_CARRIES(
            EnumSet.of(Act.REVIEW),
            EnumSet.of(Role.COUNSELOR),
            EnumSet.of(Kind.COUPLE, Kind.WORK),
            EnumSet.of(Relation.KEEPER),
            EnumSet.allOf(CaseState.class)),
    A_COUNSELOR_ANSWERS_THE_WORK_OF_THE_COUPLES_SHE_CARRIES(
            EnumSet.of(Act.RESPOND), EnumSet.of(Role.COUNSELOR), EnumSet.of(Kind.WORK), EnumSet.of(Relation.KEEPER)),
    A_COUNSELOR_OPENS_THE_WORK_OF_THE_COUPLES_SHE_CARRIES(
            EnumSet.of(Act.RELEASE), EnumSet.of(Role.COUNSELOR), EnumSet.of(Kind.WORK), EnumSet.of(Relation.KEEPER)),
    A_COUNSELOR_READS_WHAT_WAS_SENT_TO_HER(
            EnumSet.of(Act.REVIEW),
            EnumSet.of(Role.COUNSELOR),
            EnumSet.of(Kind.WORDS),
            EnumSet.of(Relation.KEEPER),
            EnumSet.of(Stage.SENT, Stage.OPENED),
            EnumSet.allOf(Visibility.class),
            EnumSet.allOf(CaseState.class)),
    A_COUNSELOR_SAVES_FILES_FROM_THE_COUPLES_SHE_CARRIES(
            EnumSet.of(Act.SAVE_FILE),
            EnumSet.of(Role.COUNSELOR),
            EnumSet.of(Kind.WORK),
            EnumSet.of(Relation.KEEPER),
            EnumSet.allOf(CaseState.class)),
    A_COUNSELOR_SAVES_WHAT_WAS_SENT_TO_HER(
            EnumSet.of(Act.SAVE_FILE),
            EnumSet.of(Role.COUNSELOR),
            EnumSet.of(Kind.WORDS),
            EnumSet.of(Relation.KEEPER),
            EnumSet.of(Stage.SENT, Stage.OPENED),
            EnumSet.allOf(Visibility.class),
            EnumSet.allOf(CaseState.class)),
    A_COUNSELOR_OPENS_THE_COUPLES_SHE_CARRIES_TO_SUPERVISION(
            EnumSet.of(Act.OPEN_TO_SUPERVISION),
            EnumSet.of(Role.COUNSELOR),
            EnumSet.of(Kind.COUPLE),
            EnumSet.of(Relation.KEEPER)),
    A_SUPERVISOR_SEES_HOW_FAR_A_COUPLE_OPENED_TO_HER_IS(
            EnumSet.of(Act.SUPERVISE),
            EnumSet.of(Role.COUNSELOR),
            EnumSet.of(Kind.COUPLE, Kind.WORK),
            EnumSet.of(Relation.SUPERVISOR)),
    A_SUPERVISOR_READS_WHAT_WAS_SENT_AND_OPENED_TO_HER(
            EnumSet.of(Act.SUPERVISE),
            EnumSet.of(Role.COUNSELOR),
            EnumSet.of(Kind.WORDS),
            EnumSet.of(Relation.SUPERVISOR),
            EnumSet.of(Stage.SENT, Stage.OPENED),
            EnumSet.allOf(Visibility.class),
            EnumSet.of(CaseState.COUPLE, CaseState.INDIVIDUAL)),
    A_COUNSELOR_REACHES_A_COLLEAGUES_COUPLE_IN_AN_EMERGENCY(
            EnumSet.of(Act.BREAK_GLASS),
            EnumSet.of(Role.COUNSELOR),
            EnumSet.of(Kind.COUPLE),
            EnumSet.of(Relation.OTHER),
            EnumSet.allOf(CaseState.class)),
    WHOEVER_STANDS_IN_SEES_HOW_FAR_THE_COUPLE_IS(
            EnumSet.of(Act.STAND_IN),
            EnumSet.of(Role.COUNSELOR),
            EnumSet.of(Kind.COUPLE, Kind.WORK),
            EnumSet.of(Relation.STAND_IN),
            EnumSet.allOf(CaseState.class)),
    WHOEVER_STANDS_IN_READS_WHAT_WAS_SENT(
            EnumSet.of(Act.STAND_IN),
            EnumSet.of(Role.COUNSELOR),
            EnumSet.of(Kind.WORDS),
            EnumSet.of(Relation.STAND_IN),
            EnumSet.of(Stage.SENT, Stage.OPENED),
            EnumSet.allOf(Visibility.class),
            EnumSet.allOf(CaseState.class)),
    A_COUNSELOR_REVIEWS_EMERGENCY_ACCESS_TO_THE_COUPLES_SHE_CARRIES(
            EnumSet.of(Act.REVIEW_EMERGENCY),
            EnumSet.of(Role.COUNSELOR),
            EnumSet.of(Kind.COUPLE),
            EnumSet.of(Relation.KEEPER),
            EnumSet.allOf(CaseState.class)),
    A_CLIENT_SEES_THEIR_OWN_WORK(
            EnumSet.of(Act.SEE_OWN_WORK),
            EnumSet.of(Role.CLIENT),
            EnumSet.of(Kind.WORK, Kind.WORDS),
            EnumSet.of(Relation.SELF),
            EnumSet.allOf(CaseState.class)),
    A_CLIENT_ANSWERS_IN_THEIR_OWN_WORK(
            EnumSet.of(Act.ANSWER), EnumSet.of(Role.CLIENT), EnumSet.of(Kind.WORK), EnumSet.of(Relation.SELF)),
    A_CLIENT_SIGNS_FOR_THEMSELVES(
            EnumSet.of(Act.SIGN_POLICY), EnumSet.of(Role.CLIENT), EnumSet.of(Kind.POLICY), EnumSet.of(Relation.SELF)),
    A_CLIENT_CHECKS_IN_FOR_THEMSELVES(
            EnumSet.of(Act.CHECK_IN),
            EnumSet.of(Role.CLIENT),
            EnumSet.of(Kind.CHECK_IN),
            EnumSet.of(Relation.SELF),
            EnumSet.of(CaseState.COUPLE)),
    A_PARTNER_READS_WHAT_WAS_MEANT_FOR_BOTH_ONCE_IT_IS_SENT(
            EnumSet.of(Act.SEE_OWN_WORK),
            EnumSet.of(Role.CLIENT),
            EnumSet.of(Kind.WORDS),
            EnumSet.of(Relation.PARTNER),
            EnumSet.of(Stage.SENT, Stage.OPENED),
            EnumSet.of(Visibility.BOTH_NOW),
            EnumSet.of(CaseState.COUPLE)),
    A_PARTNER_READS_WHAT_THE_COUNSELOR_OPENED_TO_BOTH(
            EnumSet.of(Act.SEE_OWN_WORK),
            EnumSet.of(Role.CLIENT),
            EnumSet.of(Kind.WORDS),
            EnumSet.of(Relation.PARTNER),
            EnumSet.of(Stage.OPENED),
            EnumSet.of(Visibility.PARTNER_AFTER_REVEAL),
            EnumSet.of(CaseState.COUPLE)),
    A_CLIENT_TAKES_THEIR_OWN_WORK_AWAY(
            EnumSet.of(Act.TAKE_AWAY),
            EnumSet.of(Role.CLIENT),
            EnumSet.of(Kind.WORK, Kind.WORDS),
            EnumSet.of(Relation.SELF),
            EnumSet.allOf(CaseState.class)),
    A_PARTNER_TAKES_AWAY_WHAT_WAS_MEANT_FOR_BOTH_ONCE_IT_IS_SENT(
            EnumSet.of(Act.TAKE_AWAY),
            EnumSet.of(Role.CLIENT),
            EnumSet.of(Kind.WORDS),
            EnumSet.of(Relation.PARTNER),
            EnumSet.of(Stage.SENT, Stage.OPENED),
            EnumSet.of(Visibility.BOTH_NOW),
            EnumSet.of(CaseState.COUPLE)),
    A_PARTNER_TAKES_AWAY_WHAT_THE_COUNSELOR_OPENED_TO_BOTH(
            EnumSet.of(Act.TAKE_AWAY),
            EnumSet.of(Role.CLIENT),
            EnumSet.of(Kind.WORDS),
            EnumSet.of(Relation.PARTNER),
            EnumSet.of(Stage.OPENED),
            EnumSet.of(Visibility.PARTNER_AFTER_REVEAL),
            EnumSet.of(CaseState.COUPLE)),
    A_CLIENT_SEES_WHO_OPENED_WHAT_IS_THEIRS(
            EnumSet.of(Act.SEE_OWN_AUDIT),
            EnumSet.of(Role.CLIENT),
            EnumSet.of(Kind.OWN_AUDIT),
            EnumSet.of(Relation.SELF),
            EnumSet.allOf(CaseState.class)),
    AN_ADMIN_SEES_WHO_DID_WHAT(
            EnumSet.of(Act.SEE_AUDIT), EnumSet.of(Role.ADMIN), EnumSet.of(Kind.AUDIT), EnumSet.of(Relation.OTHER)),
    AN_ADMIN_SEES_THAT_AN_EMERGENCY_ACCESS_WAS_MADE(
            EnumSet.of(Act.SEE_EMERGENCIES),
            EnumSet.of(Role.ADMIN),
            EnumSet.of(Kind.AUDIT),
            EnumSet.of(Relation.OTHER)),
    AN_ADMIN_LOOKS_AFTER_ACCOUNTS(
            EnumSet.of(Act.SEE_ACCOUNTS, Act.MANAGE_ACCOUNTS),
            EnumSet.of(Role.ADMIN),
            EnumSet.of(Kind.ACCOUNTS),
            EnumSet.of(Relation.OTHER));

    private final Set<Act> acts;
    private final Set<Role> roles;
    private final Set<Kind> kinds;
    private final Set<Relation> relations;
    private final Set<Stage> stages;
    private final Set<Visibility> visibilities;
    private final Set<CaseState> states;

    Rule(Set<Act> acts, Set<Role> roles, Set<Kind> kinds, Set<Relation> relations) {
        this(acts, roles, kinds, relations, EnumSet.of(CaseState.COUPLE, CaseState.INDIVIDUAL));
    }

    Rule(Set<Act> acts, Set<Role> roles, Set<Kind> kinds, Set<Relation> relations, Set<CaseState> states) {
        this(acts, roles, kinds, relations, EnumSet.allOf(Stage.class), EnumSet.allOf(Visibility.class), states);
    }

    Rule(
            Set<Act> acts,
            Set<Role> roles,
            Set<Kind> kinds,
            Set<Relation> relations,
            Set<Stage> stages,
            Set<Visibility> visibilities,
            Set<CaseState> states) {
        this.acts = acts;
        this.roles = roles;
        this.kinds = kinds;
        this.relations = relations;
        this.stages = stages;
        this.visibilities = visibilities;
        this.states = states;
    }

    boolean allows(Viewer viewer, Act act, Resource resource) {
        return acts.contains(act)
                && roles.contains(viewer.role())
                && kinds.contains(resource.kind())
                && relations.contains(Relation.of(viewer, resource))
                && stages.contains(resource.stage())
                && visibilities.contains(resource.visibility())
                && states.contains(resource.state());
    }

    /** Whether the rule could ever allow the act to someone of this role. */
    boolean opens(Act act, Role role) {
        return acts.contains(act) && roles.contains(role);
    }

    /** The rule as people read it. */
    public String sentence() {
        String words = name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }
}
