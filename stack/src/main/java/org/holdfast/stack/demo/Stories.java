package org.holdfast.stack.demo;

import static org.holdfast.stack.demo.Sheet.Ending.BEGUN;
import static org.holdfast.stack.demo.Sheet.Ending.RETURNED;
import static org.holdfast.stack.demo.Sheet.Ending.SENT;
import static org.holdfast.stack.demo.Sheet.Ending.UNTOUCHED;
import static org.holdfast.stack.demo.Sheet.NOT_YET;
import static org.holdfast.stack.demo.Sheet.now;
import static org.holdfast.stack.demo.Sheet.read;

import java.util.List;
import org.holdfast.stack.demo.Story.Course;

/** The couples of the made-up practice, each at another place: twelve that go on, and one that has separated. */
final class Stories {

    private static final String NEEDS = "needs-and-triggers";
    private static final String LETTER = "impact-letter";
    private static final String REPAIR = "repair-and-apology";
    private static final String BOUNDARY = "boundary-i-statement";
    private static final String HEARING = "hearing-my-partners-boundaries";

    /** Maya and Jonas: in the middle of boundaries, he has sent his, she is writing. */
    private static final Story MAYA_AND_JONAS = new Story(
            1,
            170,
            List.of(160, 96, 41),
            List.of(
                    read(NEEDS, 155, 141),
                    read(LETTER, 128, 112),
                    read(REPAIR, 84, 70),
                    now(BOUNDARY, 6, -3, BEGUN, SENT),
                    now(HEARING, 2, -9, UNTOUCHED, UNTOUCHED)),
            new Course(2, 5),
            new Course(4, 6),
            2);

    /** Priya and Tom: both have sent, the counselor's turn. */
    private static final Story PRIYA_AND_TOM = new Story(
            2,
            49,
            List.of(42),
            List.of(read(NEEDS, 36, 25), now(LETTER, 9, 1, SENT, SENT)),
            new Course(3, 4),
            new Course(5, 5),
            0);

    /** Elif and Sam: gone quiet on one side. */
    private static final Story ELIF_AND_SAM = new Story(
            3,
            120,
            List.of(112, 60),
            List.of(
                    read(NEEDS, 105, 88),
                    now(LETTER, 30, 16, SENT, UNTOUCHED),
                    now(REPAIR, 21, 7, UNTOUCHED, UNTOUCHED)),
            new Course(3, 2),
            new Course(6, 4),
            9);

    /** Noor and Gabriel: near the end. */
    private static final Story NOOR_AND_GABRIEL = new Story(
            4,
            178,
            List.of(175, 140, 105, 60, 25),
            List.of(read(NEEDS, 168, 155), read(LETTER, 133, 119), read(BOUNDARY, 98, 84), read(HEARING, 80, 66)),
            new Course(3, 8),
            new Course(4, 8),
            4);

    /** The couple that its counselor talks over with a colleague. */
    static final Story SUPERVISED = NOOR_AND_GABRIEL;

    private static final Story ANA_AND_LUIS = new Story(
            5,
            84,
            List.of(77, 35),
            List.of(read(NEEDS, 70, 58), now(REPAIR, 5, -4, BEGUN, UNTOUCHED)),
            new Course(4, 6),
            new Course(3, 5),
            1);

    /** Ruth and Ben: taken in last week, nothing assigned yet. */
    private static final Story RUTH_AND_BEN =
            new Story(6, 6, List.of(), List.of(), new Course(5, 5), new Course(5, 5), NOT_YET);

    private static final Story MEI_AND_OSKAR = new Story(
            7,
            150,
            List.of(147, 110, 70, 20),
            List.of(read(NEEDS, 140, 128), read(BOUNDARY, 63, 50), now(HEARING, 16, 3, RETURNED, SENT)),
            new Course(2, 5),
            new Course(3, 6),
            6);

    private static final Story LUCIA_AND_DANIEL = new Story(
            8, 63, List.of(56), List.of(now(NEEDS, 8, -1, SENT, BEGUN)), new Course(4, 5), new Course(6, 6), 3);

    private static final Story ALEXANDRA_AND_KAI = new Story(
            9,
            133,
            List.of(126, 84, 42),
            List.of(read(NEEDS, 119, 108), read(LETTER, 77, 63), now(BOUNDARY, 10, 2, SENT, SENT)),
            new Course(1, 4),
            new Course(4, 5),
            2);

    private static final Story FATIMA_AND_YUSUF = new Story(
            10,
            91,
            List.of(84, 49),
            List.of(read(NEEDS, 77, 64), read(LETTER, 42, 28), now(REPAIR, 4, -6, UNTOUCHED, BEGUN)),
            new Course(5, 7),
            new Course(6, 7),
            1);

    private static final Story SIOBHAN_AND_DECLAN = new Story(
            11, 28, List.of(21), List.of(now(NEEDS, 14, 4, UNTOUCHED, SENT)), new Course(4, 4), new Course(7, 6), 5);

    private static final Story TOMASZ_AND_ANDRE = new Story(
            12,
            175,
            List.of(170, 130, 90, 55, 20),
            List.of(read(NEEDS, 160, 149), read(BOUNDARY, 84, 72), read(REPAIR, 120, 108)),
            new Course(2, 7),
            new Course(2, 7),
            3);

    /** Marta and Henrik: they have separated, and she goes on alone. */
    private static final Story MARTA_AND_HENRIK = new Story(
            13,
            147,
            List.of(140, 91),
            List.of(
                    read(NEEDS, 133, 121),
                    read(LETTER, 84, 70),
                    now(REPAIR, 56, 49, SENT, BEGUN),
                    now(BOUNDARY, 45, 38, UNTOUCHED, UNTOUCHED)),
            new Course(4, 3),
            new Course(5, 2),
            38,
            33);

    private Stories() {}

    static List<Story> all() {
        return List.of(
                MAYA_AND_JONAS,
                PRIYA_AND_TOM,
                ELIF_AND_SAM,
                NOOR_AND_GABRIEL,
                ANA_AND_LUIS,
                RUTH_AND_BEN,
                MEI_AND_OSKAR,
                LUCIA_AND_DANIEL,
                ALEXANDRA_AND_KAI,
                FATIMA_AND_YUSUF,
                SIOBHAN_AND_DECLAN,
                TOMASZ_AND_ANDRE,
                MARTA_AND_HENRIK);
    }
}
