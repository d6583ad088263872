package org.holdfast.worksheet.jpa;

/**
 * What may be read, by whom: each query names its reader in its own WHERE clause.
 *
 * <p>{@code :counselor} and {@code :partner} are the viewer as {@link org.holdfast.access.jpa.Sight} puts it; at most one
 * of them is anybody.
 */
final class Reading {

    private static final String COUNSELS_A =
            "EXISTS (SELECT c.id FROM Couple c WHERE c.id = a.couple AND c.counselor = :counselor)";

    /** Whether the work that an assignment belongs to still goes on; partners read no further once it does not. */
    private static final String GOES_ON_A = "EXISTS (SELECT g.id FROM Couple g"
            + " WHERE g.id = a.couple AND g.state <> org.holdfast.access.CaseState.FROZEN)";

    private static final String GOES_ON_R = "EXISTS (SELECT g.id FROM Couple g, Assignment h"
            + " WHERE h.id = r.assignment AND g.id = h.couple AND g.state <> org.holdfast.access.CaseState.FROZEN)";

    private static final String TAKEN_BACK = "org.holdfast.worksheet.sheet.ResponseState.TAKEN_BACK";

    /** That its owner has it: it neither waits for its time, nor was it taken back. */
    private static final String GIVEN_R =
            "r.state NOT IN (org.holdfast.worksheet.sheet.ResponseState.WAITING, " + TAKEN_BACK + ")";

    /** An assignment, for the couple's counselor or a client with a response to it. */
    private static final String SEEN_ASSIGNMENT =
            "SELECT a FROM Assignment a WHERE (" + COUNSELS_A + """
             OR EXISTS (SELECT r.id FROM Response r WHERE r.assignment = a.id AND r.owner = :partner
                AND\s""" + GIVEN_R + """
            ) AND\s""" + GOES_ON_A + ") AND ";

    static final String ASSIGNMENT = SEEN_ASSIGNMENT + "a.id = :assignment";
    static final String ASSIGNMENTS = SEEN_ASSIGNMENT + "a.couple = :couple ORDER BY a.assignedAt DESC, a.id";

    /** A response, for the couple's counselor or its owner. */
    private static final String SEEN_RESPONSE =
            "SELECT r FROM Response r, Assignment a WHERE a.id = r.assignment AND (r.owner = :partner AND " + GIVEN_R
                    + " AND " + GOES_ON_A + " OR r.state <> " + TAKEN_BACK + " AND " + COUNSELS_A + ") AND ";

    static final String RESPONSES = SEEN_RESPONSE + "r.assignment = :assignment ORDER BY r.owner";
    static final String RESPONSES_OF_COUPLE = SEEN_RESPONSE + "a.couple = :couple ORDER BY r.assignment, r.owner";

    static final String OWN_RESPONSE =
            "SELECT r FROM Response r WHERE r.assignment = :assignment AND r.owner = :partner AND " + GIVEN_R + " AND "
                    + GOES_ON_R;

    private static final String HAS_PART = """
            EXISTS (SELECT m.id FROM Response m WHERE m.assignment = %s AND m.owner = :partner
                AND m.state NOT IN (org.holdfast.worksheet.sheet.ResponseState.WAITING,
                    org.holdfast.worksheet.sheet.ResponseState.TAKEN_BACK))""";

    /** Both partners' responses, for either of them. */
    static final String TOGETHER = "SELECT r FROM Response r WHERE r.assignment = :assignment AND " + GIVEN_R + " AND "
            + GOES_ON_R + " AND " + HAS_PART.formatted("r.assignment") + " ORDER BY r.id";

    /** What both wrote together: for them from the first word on, for the counselor once both have sent it. */
    static final String JOINT_ANSWERS = "SELECT j FROM JointAnswer j WHERE j.assignment = :assignment AND ("
            + HAS_PART.formatted("j.assignment") + """
             AND EXISTS (SELECT g.id FROM Couple g
                WHERE g.id = j.couple AND g.state <> org.holdfast.access.CaseState.FROZEN)
             OR EXISTS (SELECT c.id FROM Couple c WHERE c.id = j.couple AND c.counselor = :counselor)
                AND NOT EXISTS (SELECT n.id FROM Response n WHERE n.assignment = j.assignment
                    AND n.state NOT IN (org.holdfast.worksheet.sheet.ResponseState.SUBMITTED,
                        org.holdfast.worksheet.sheet.ResponseState.RELEASED)))""";

    static final String JOINT_ANSWERS_BY_ITEM = JOINT_ANSWERS + " ORDER BY j.itemKey";
    static final String JOINT_ANSWER = JOINT_ANSWERS + " AND j.itemKey = :item";

    static final String OWN_ANSWERS = "SELECT n FROM Answer n, Response r"
            + " WHERE r.id = n.response AND n.response = :response AND n.owner = :partner AND " + GOES_ON_R;
    static final String OWN_ANSWER = OWN_ANSWERS + " AND n.itemKey = :item";

    /** Locks response and answer; what the subqueries read stays free, so that one partner never waits for the other. */
    static final String DRAFT = """
            SELECT r,
                (SELECT k.templateKey FROM Assignment k WHERE k.id = r.assignment),
                (SELECT v.templateVersion FROM Assignment v WHERE v.id = r.assignment),
                n
            FROM Response r LEFT JOIN Answer n ON n.response = r.id AND n.itemKey = :item
            WHERE r.assignment = :assignment AND r.owner = :partner AND\s""" + GIVEN_R + " AND " + GOES_ON_R;

    /**
     * Another's answers, never before they are sent, and never what the worksheet did not ask. The counselor reads them
     * all; the partner those that were opened to them, and only while answering the same assignment.
     */
    static final String ANSWERS_OF = """
            SELECT n FROM Answer n, Response r, Assignment a
            WHERE r.id = n.response AND a.id = r.assignment AND r.assignment = :assignment
            AND r.owner = :owner AND n.owner = :owner AND n.asked = TRUE
            AND r.state IN (org.holdfast.worksheet.sheet.ResponseState.SUBMITTED, org.holdfast.worksheet.sheet.ResponseState.RELEASED)
            AND (""" + COUNSELS_A + """
             OR (r.owner <> :partner AND\s""" + GOES_ON_A + """
                 AND EXISTS (SELECT m.id FROM Response m WHERE m.assignment = a.id AND m.owner = :partner
                    AND m.state NOT IN (org.holdfast.worksheet.sheet.ResponseState.WAITING,
                        org.holdfast.worksheet.sheet.ResponseState.TAKEN_BACK))
                AND (n.visibility = org.holdfast.access.Visibility.BOTH_NOW
                    OR (n.visibility = org.holdfast.access.Visibility.PARTNER_AFTER_REVEAL
                        AND a.releasedAt IS NOT NULL
                        AND r.state = org.holdfast.worksheet.sheet.ResponseState.RELEASED))))
            ORDER BY n.itemKey""";

    static final String OWN_PROGRESS = """
            SELECT NEW org.holdfast.worksheet.OwnProgress(
                r.assignment, a.templateKey, a.templateVersion, a.title, r.dueOn, r.state,
                SUM(CASE WHEN n.answered = TRUE THEN 1 ELSE 0 END), MAX(n.savedAt),
                MAX(CASE WHEN n.savedAt = (SELECT MAX(m.savedAt) FROM Answer m WHERE m.response = r.id) THEN n.itemKey ELSE NULL END),
                r.noteAt)
            FROM Response r JOIN Assignment a ON a.id = r.assignment LEFT JOIN Answer n ON n.response = r.id
            WHERE r.owner = :partner AND\s""" + GIVEN_R + " AND " + GOES_ON_A + """
             GROUP BY r.assignment, a.templateKey, a.templateVersion, a.title, r.dueOn, r.state, r.noteAt
            ORDER BY r.dueOn, r.assignment""";

    /**
     * What a client keeps once it is closed, because the couple has separated or it was taken back, by the person: the
     * seat may be left by then.
     */
    private static final String KEEPS = """
            r.givenAt IS NOT NULL AND EXISTS (SELECT m.id FROM Partner m, Couple c
                WHERE m.id = r.owner AND m.account = :client AND c.id = m.couple
                AND (c.state = org.holdfast.access.CaseState.FROZEN OR r.state =\s""" + TAKEN_BACK + "))";

    static final String KEPT = "SELECT NEW org.holdfast.worksheet.KeptWork(a, r) FROM Response r, Assignment a"
            + " WHERE a.id = r.assignment AND " + KEEPS;
    static final String KEPT_ALL =
            KEPT + " AND (r.startedAt IS NOT NULL OR r.state <> " + TAKEN_BACK + ") ORDER BY r.givenAt DESC, a.id";
    static final String KEPT_ONE = KEPT + " AND a.id = :assignment";
    static final String KEPT_ANSWERS =
            "SELECT n FROM Answer n, Response r WHERE n.response = :response AND r.id = n.response AND " + KEEPS;

    static final String KEPT_JOINT_ANSWERS =
            "SELECT j FROM JointAnswer j, Response r WHERE j.assignment = :assignment AND r.assignment = j.assignment"
                    + " AND r.owner = j.writtenBy AND " + KEEPS + " ORDER BY j.itemKey";

    static final String PRIVATE_NOTE =
            "SELECT p FROM PrivateNote p WHERE p.response = :response AND p.author = :counselor";

    /** A version for its owner, whatever became of the couple; for the counselor if she gave it back. */
    private static final String SEEN_VERSION = """
             FROM SentSheet s, Response r, Assignment a
            WHERE r.id = s.response AND a.id = r.assignment AND r.assignment = :assignment
            AND (EXISTS (SELECT m.id FROM Partner m WHERE m.id = s.owner AND m.account = :client)
                OR EXISTS (SELECT b.id FROM GivenBack b WHERE b.response = s.response AND b.number = s.number)
                    AND\s""" + COUNSELS_A + ")";

    static final String VERSION_MOMENTS =
            "SELECT NEW org.holdfast.worksheet.history.SentMoment(s.owner, s.number, s.sentAt)" + SEEN_VERSION
                    + " ORDER BY s.owner, s.number";
    static final String VERSION = "SELECT s" + SEEN_VERSION + " AND s.owner = :owner AND s.number = :number";

    static final String GIVEN_BACK = """
            SELECT b FROM GivenBack b, Response r, Assignment a
            WHERE r.id = b.response AND a.id = r.assignment AND r.assignment = :assignment
            AND (EXISTS (SELECT m.id FROM Partner m WHERE m.id = b.owner AND m.account = :client)
                OR\s""" + COUNSELS_A + ") ORDER BY b.owner, b.number";

    /** Earlier assignments of the same worksheet to the same couple, for whoever has or counsels the present one. */
    static final String EARLIER_TIMES = """
            SELECT NEW org.holdfast.worksheet.history.EarlierTime(a, r) FROM Response r, Assignment a, Assignment t
            WHERE t.id = :assignmentId AND a.id = r.assignment AND a.couple = t.couple
            AND a.templateKey = t.templateKey AND a.assignedAt < t.assignedAt
            AND r.state IN (org.holdfast.worksheet.sheet.ResponseState.SUBMITTED, org.holdfast.worksheet.sheet.ResponseState.RELEASED)
            AND (r.owner = :partner AND\s""" + GOES_ON_A + " AND " + HAS_PART.formatted(":assignment") + " OR "
            + COUNSELS_A + ") ORDER BY r.submittedAt DESC, r.id";

    private Reading() {}
}
