package org.holdfast.figures;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Takes the figures that need the whole product, in a browser or beside it, and prints a line each. */
@Tag("browser")
class FiguresTest {

    /** In this order: the first looks through the whole audit trail again and again, and every other one makes it longer. */
    private static final List<Sitting> SITTINGS = List.of(
            new Sitting(List.of(List.of(new TamperingFigure()))),
            new Sitting(List.of(
                    List.of(new PartnerSecrecyFigure(), new RevocationFigure()),
                    List.of(
                            new AddressesFigure(),
                            new SharedDeviceFigure(),
                            new HeadersFigure(),
                            new LogoutFigure(),
                            new CiphertextAtRestFigure()))),
            new Sitting(List.of(
                    List.of(
                            new IdleFigure(),
                            new ForgedMessagesFigure(),
                            new CrossSiteWritesFigure(),
                            new SignInAbuseFigure(),
                            new AuditFailsClosedFigure(),
                            new CleanLogsFigure(),
                            new KeyRotationFigure(),
                            new LeastPrivilegeFigure(),
                            new DoubleSubmitFigure(),
                            new InjectionFigure(),
                            new DatabaseCrashFigure(),
                            new ApplicationCrashFigure(),
                            new LostSessionFigure()),
                    // They need none of the servers, and the machine has little to do while a page is idle
                    List.of(new RulesCanFailFigure(), new FuzzingFigure()))));

    @TestFactory
    Stream<DynamicTest> every_promise_holds() {
        return SITTINGS.stream().flatMap(Sitting::tests);
    }
}
