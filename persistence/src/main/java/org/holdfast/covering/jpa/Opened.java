package org.holdfast.covering.jpa;

import org.holdfast.couple.jpa.SeatRow;
import org.holdfast.covering.Way;

/** The queries of one way in which a couple may be open: each says in its own WHERE clause to whom, and until when. */
enum Opened {
    SUPERVISION("""
            c.state <> org.holdfast.access.CaseState.FROZEN AND EXISTS (SELECT s.id FROM Supervision s
                WHERE s.couple = c.id AND s.keeper = c.counselor AND s.supervisor = :counselor AND\s""" + Opened.RUNS + ")", "", """
             AND EXISTS (SELECT h.id FROM SupervisedSheet h, Supervision s
                WHERE h.assignment = a.id AND s.id = h.supervision AND s.supervisor = :counselor AND\s""" + Opened.RUNS + ")"),
    EMERGENCY(
            "EXISTS (SELECT e.id FROM EmergencyAccess e WHERE e.couple = c.id AND " + Opened.LASTS + ")",
            """
             AND (c.state <> org.holdfast.access.CaseState.FROZEN OR EXISTS (SELECT e.id FROM EmergencyAccess e
                WHERE e.couple = c.id AND e.partner = r.owner AND\s""" + Opened.LASTS + "))",
            "");

    /** That the supervision {@code s} goes on. */
    static final String RUNS = "s.closedAt IS NULL AND s.endsAt > :now";

    /** That the emergency access {@code e} is this counselor's, and not over. */
    static final String LASTS = "e.reader = :counselor AND e.endsAt > :now";

    final String card;
    final String plan;
    final String assignments;
    final String assignment;
    final String responses;
    final String answers;
    final String together;

    /**
     * @param couple whether the couple {@code c} is open
     * @param owner what has to be so besides, for what the owner of the response {@code r} did
     * @param sheet what has to be so besides, for the words of the worksheet {@code a}
     */
    Opened(String couple, String owner, String sheet) {
        card = SeatRow.SEATS + "c.id = :couple AND " + couple;
        plan = "SELECT p FROM Plan p, Couple c WHERE c.id = p.couple AND p.couple = :couple AND " + couple
                + " ORDER BY CASE WHEN p.finishedAt IS NULL THEN 0 ELSE 1 END, p.finishedAt DESC, p.startedAt DESC";
        String seen = "SELECT a FROM Assignment a, Couple c WHERE c.id = a.couple AND " + couple;
        assignments = seen + " AND a.couple = :couple ORDER BY a.assignedAt DESC, a.id";
        assignment = seen + " AND a.id = :assignment";
        responses = "SELECT r FROM Response r, Assignment a, Couple c"
                + " WHERE a.id = r.assignment AND c.id = a.couple AND a.couple = :couple AND " + couple + owner
                + " AND r.state NOT IN (org.holdfast.worksheet.sheet.ResponseState.WAITING,"
                + " org.holdfast.worksheet.sheet.ResponseState.TAKEN_BACK) ORDER BY r.assignment, r.owner";
        answers = """
                SELECT n FROM Answer n, Response r, Assignment a, Couple c
                WHERE r.id = n.response AND a.id = r.assignment AND c.id = a.couple
                AND r.assignment = :assignment AND n.owner = r.owner AND n.asked = TRUE
                AND r.state IN (org.holdfast.worksheet.sheet.ResponseState.SUBMITTED,
                    org.holdfast.worksheet.sheet.ResponseState.RELEASED) AND\s""" + couple + owner + sheet + " ORDER BY n.itemKey";
        together = """
                SELECT j FROM JointAnswer j, Response r, Assignment a, Couple c
                WHERE r.assignment = j.assignment AND r.owner = j.writtenBy AND a.id = j.assignment AND c.id = a.couple
                AND j.assignment = :assignment
                AND r.state IN (org.holdfast.worksheet.sheet.ResponseState.SUBMITTED,
                    org.holdfast.worksheet.sheet.ResponseState.RELEASED) AND\s""" + couple + owner + sheet + " ORDER BY j.itemKey";
    }

    static Opened by(Way way) {
        return switch (way) {
            case SUPERVISION -> SUPERVISION;
            case EMERGENCY -> EMERGENCY;
        };
    }
}
