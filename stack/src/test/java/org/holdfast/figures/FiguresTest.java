package org.holdfast.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Takes the figures that need the whole product, in a browser or beside it, and prints a line each. */
@Tag("browser")
class FiguresTest {

    private static final List<Figure> ALL = List.of(
            new AddressesFigure(),
            new RulesCanFailFigure(),
            new PartnerSecrecyFigure(),
            new ForgedMessagesFigure(),
            new AuditFailsClosedFigure(),
            new TamperingFigure(),
            new CiphertextAtRestFigure(),
            new KeyRotationFigure(),
            new LeastPrivilegeFigure(),
            new CleanLogsFigure(),
            new CrossSiteWritesFigure(),
            new LogoutFigure(),
            new IdleFigure(),
            new RevocationFigure(),
            new SharedDeviceFigure(),
            new SignInAbuseFigure(),
            new HeadersFigure(),
            new DoubleSubmitFigure(),
            new InjectionFigure(),
            new DatabaseCrashFigure(),
            new ApplicationCrashFigure(),
            new LostSessionFigure(),
            new FuzzingFigure());

    @TestFactory
    Stream<DynamicTest> every_promise_holds() {
        return ALL.stream()
                .filter(figure -> Asked.isAsked(figure.promise()))
                .sorted(Comparator.comparingInt(Figure::promise))
                .map(figure -> DynamicTest.dynamicTest("promise " + figure.promise(), () -> take(figure)));
    }

    private static void take(Figure figure) throws Exception {
        Finding finding = figure.take(Scale.asked());
        System.out.println(finding.line(figure.promise()));
        assertThat(finding.holds()).as(finding.figure()).isTrue();
    }
}
