package org.holdfast.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.List;

/** Asks axe whether everyone can use what stands on a page. */
final class Axe {

    private Axe() {}

    /** Once nothing moves any more. */
    static void sound(Visitor person) {
        person.page().evaluate("() => Promise.all(document.getAnimations().map(a => a.finished.catch(() => {})))");
        List<String> found = new AxeBuilder(person.page())
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + " " + node.getTarget() + " " + node.getFailureSummary()))
                        .toList();
        assertThat(found).isEmpty();
    }
}
