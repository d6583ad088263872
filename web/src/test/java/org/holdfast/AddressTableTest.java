package org.holdfast;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.Act;
import org.holdfast.access.Opens;
import org.junit.jupiter.api.Test;

/** The table of addresses names all that the application answers at, each as a whole. */
class AddressTableTest {

    private static final String TABLE = ArchitectureTest.read(ArchitectureTest.ROOT.resolve("docs/addresses.md"));

    /** A parameter of an address, perhaps one that may be left out, or one with only these values. */
    private static final Pattern PARAMETER = Pattern.compile(":\\w+(\\?)?(?:\\(([^)]*)\\))?");

    @Test
    void it_names_every_view_and_its_act() {
        List<String> views = ArchitectureTest.HOUSE.stream()
                .filter(type -> type.isAnnotatedWith(Route.class))
                .flatMap(AddressTableTest::addresses)
                .toList();
        assertThat(rows("`(/[^`]*)` \\| ([A-Z_, ]+) \\|", " ").map(row -> row.replaceAll("\\{\\w+}", "{}")))
                .containsExactlyInAnyOrderElementsOf(views);
    }

    @Test
    void it_names_everything_beside_the_views() {
        Set<String> beside = Pattern.compile("<url-pattern>(.+?)</url-pattern>")
                .matcher(ArchitectureTest.read(ArchitectureTest.ROOT.resolve("web/src/main/webapp/WEB-INF/web.xml")))
                .results()
                .map(match -> match.group(1))
                .filter(pattern -> !pattern.equals("/*"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rows("`(/[^`]*)` \\| [a-zK]()", "")).containsExactlyInAnyOrderElementsOf(beside);
    }

    private static Stream<String> rows(String row, String between) {
        return Pattern.compile("(?m)^\\| " + row)
                .matcher(TABLE)
                .results()
                .map(match -> match.group(1) + between + match.group(2));
    }

    private static Stream<String> addresses(JavaClass view) {
        String route = view.getAnnotationOfType(Route.class).value();
        String whole = view.isAssignableTo(HasUrlParameter.class) ? route + "/{}" : route;
        return expanded("/" + whole).map(address -> address + " " + act(view, route, address));
    }

    private static Stream<String> expanded(String route) {
        Matcher parameter = PARAMETER.matcher(route);
        if (!parameter.find()) {
            return Stream.of(route.length() > 1 ? route.replaceFirst("/$", "") : route);
        }
        String before = route.substring(0, parameter.start());
        String after = route.substring(parameter.end());
        Stream<String> left = parameter.group(1) == null ? Stream.of() : Stream.of("");
        return Stream.concat(values(parameter).stream(), left).flatMap(value -> expanded(before + value + after));
    }

    /** The first parameter with more than one value tells a view's acts apart. */
    private static Act act(JavaClass view, String route, String address) {
        Act[] acts = view.getAnnotationOfType(Opens.class).value();
        if (acts.length == 1) {
            return acts[0];
        }
        List<String> ways = PARAMETER
                .matcher(route)
                .results()
                .filter(parameter -> parameter.group(2) != null)
                .findFirst()
                .map(parameter -> List.of(parameter.group(2).split("\\|", -1)))
                .orElseThrow();
        assertThat(ways).hasSameSizeAs(acts);
        return Stream.of(acts)
                .filter(act -> address.contains("/" + ways.get(List.of(acts).indexOf(act)) + "/"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> values(Matcher parameter) {
        String some = parameter.group(2);
        return some == null ? List.of("{}") : List.of(some.split("\\|", -1));
    }
}
