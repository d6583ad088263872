package org.holdfast;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.Allowed;
import org.holdfast.access.HandsOut;
import org.holdfast.access.Viewer;
import org.holdfast.access.Viewers;
import org.holdfast.audit.chain.Ledger;
import org.holdfast.shared.Storage;
import org.holdfast.worksheet.schedule.Backlog;
import org.holdfast.worksheet.writing.ClinicEditions;
import org.junit.jupiter.api.Test;

/** The rules of the house, held over domain, persistence and web together. */
class ArchitectureTest {

    static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.holdfast");

    static final DescribedPredicate<JavaClass> REPOSITORY = new DescribedPredicate<>("repositories") {
        @Override
        public boolean test(JavaClass type) {
            return type.isInterface()
                    && type.getSubclasses().stream().anyMatch(resideInAPackage("..jpa.."))
                    && !resideInAPackage("..jpa..").test(type);
        }
    };

    @Test
    void features_form_no_cycle() {
        slices().matching("org.holdfast.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void arrows_between_features_are_exactly_the_drawn_ones() {
        assertThat(arrowsInTheCode()).containsExactlyInAnyOrderElementsOf(arrowsInTheDrawing());
    }

    @Test
    void only_jpa_rooms_touch_the_entity_manager() {
        noClasses()
                .that(are(DescribedPredicate.not(resideInAPackage("..jpa.."))))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.EntityManager")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse.persistence..")
                .check(HOUSE);
    }

    @Test
    void only_the_vault_knows_keys() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.holdfast.shared.vault..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.crypto..")
                .check(HOUSE);
    }

    @Test
    void only_views_and_the_shell_know_vaadin() {
        noClasses()
                .that(are(DescribedPredicate.not(resideInAnyPackage("..ui..", "org.holdfast.shell.."))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(HOUSE);
    }

    @Test
    void views_never_see_an_entity() {
        noClasses()
                .that()
                .resideInAnyPackage("..ui..", "org.holdfast.shell..")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .check(HOUSE);
    }

    @Test
    void every_public_method_of_a_use_case_says_who_may_call_it() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Transactional.class)
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("..jpa..")
                .and()
                .arePublic()
                .should()
                .beAnnotatedWith(Allowed.class)
                .check(HOUSE);
    }

    @Test
    void use_cases_stay_within_seven_acts() {
        classes()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should(haveAtMostSevenPublicMethods())
                .check(HOUSE);
    }

    /**
     * The rights themselves are read before there is a viewer, a sign of life holds no one's data, seals are made of
     * everyone's records and shown to nobody, what is due is opened with nobody looking on, and what a published worksheet
     * asks is nobody's.
     */
    @Test
    void every_repository_read_takes_a_viewer() {
        classes()
                .that(are(REPOSITORY))
                .and()
                .doNotBelongToAnyOf(Viewers.class, Storage.class, Ledger.class, Backlog.class, ClinicEditions.class)
                .should(takeAViewerToRead())
                .check(HOUSE);
    }

    @Test
    void repositories_are_reached_through_their_interface_only() {
        classes()
                .that()
                .resideInAPackage("..jpa..")
                .and()
                .haveSimpleNameStartingWith("Jpa")
                .and()
                .implement(REPOSITORY)
                .should()
                .bePackagePrivate()
                .check(HOUSE);
    }

    @Test
    void time_comes_from_the_clock() {
        noClasses()
                .should()
                .callMethodWhere(new DescribedPredicate<JavaCall<?>>("now() without a clock") {
                    @Override
                    public boolean test(JavaCall<?> call) {
                        return call.getName().equals("now")
                                && call.getTargetOwner().getPackageName().startsWith("java.time")
                                && call.getTarget().getRawParameterTypes().isEmpty();
                    }
                })
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .check(HOUSE);
    }

    @Test
    void nothing_dangerous_is_within_reach() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("com.vaadin.flow.component.Html")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.ObjectInputStream")
                .orShould()
                .callMethodWhere(new DescribedPredicate<JavaCall<?>>("native SQL") {
                    @Override
                    public boolean test(JavaCall<?> call) {
                        return call.getName().equals("createNativeQuery");
                    }
                })
                .check(HOUSE);
    }

    @Test
    void scripts_and_queries_are_never_glued_together() {
        Pattern glued = Pattern.compile(
                "(innerHTML|(executeJs|createQuery)\\(\\s*(\"[^\"]*\"\\s*\\+\\s*[a-z]|[a-z]\\w*\\s*\\+))");
        List<String> found = sources()
                .filter(source -> glued.matcher(read(source)).find())
                .map(source -> ROOT.relativize(source).toString())
                .toList();
        assertThat(found).isEmpty();
    }

    @Test
    void everything_persistent_is_listed() {
        String unit = resource("META-INF/persistence.xml");
        List<String> missing = HOUSE.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class)
                        || type.isAnnotatedWith(Embeddable.class)
                        || type.isAnnotatedWith(Converter.class))
                .map(JavaClass::getName)
                .filter(name -> !unit.contains("<class>" + name + "</class>"))
                .toList();
        assertThat(missing).isEmpty();
    }

    /**
     * What can make a download says which act that is; {@link NothingUnguardedTest} sees that it asks. What takes a file in
     * hands none out.
     */
    @Test
    void nothing_is_downloaded_but_by_what_says_who_may() {
        noClasses()
                .that()
                .areNotAnnotatedWith(HandsOut.class)
                .and()
                .doNotHaveFullyQualifiedName("org.holdfast.shell.GuardedAtStart")
                .and()
                .doNotHaveFullyQualifiedName("org.holdfast.worksheet.ui.shelf.FileDrop")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin.flow.server.streams..")
                .check(HOUSE);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("StreamResource")
                .check(HOUSE);
    }

    private static Set<String> arrowsInTheCode() {
        return HOUSE.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(ArchitectureTest::arrow)
                .filter(arrow -> !arrow.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String arrow(Dependency dependency) {
        String from = feature(dependency.getOriginClass());
        String to = feature(dependency.getTargetClass());
        return from.isEmpty() || to.isEmpty() || from.equals(to) ? "" : from + " --> " + to;
    }

    private static String feature(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 2 && parts[0].equals("org") && parts[1].equals("holdfast") ? parts[2] : "";
    }

    private static Set<String> arrowsInTheDrawing() {
        return Pattern.compile("\\[(\\w+)] --> \\[(\\w+)]")
                .matcher(read(ROOT.resolve("docs/features.puml")))
                .results()
                .map(match -> match.group(1) + " --> " + match.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ArchCondition<JavaClass> haveAtMostSevenPublicMethods() {
        return new ArchCondition<>("have at most seven public methods") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long count = type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .count();
                events.add(new SimpleConditionEvent(type, count <= 7, type.getName() + " has " + count));
            }
        };
    }

    private static ArchCondition<JavaClass> takeAViewerToRead() {
        return new ArchCondition<>("take a Viewer wherever they hand something out") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaMethod method : type.getMethods()) {
                    boolean reads = !method.getRawReturnType().getName().equals("void");
                    boolean asks =
                            method.getRawParameterTypes().stream().anyMatch(raw -> raw.isEquivalentTo(Viewer.class));
                    events.add(new SimpleConditionEvent(method, !reads || asks, method.getFullName()));
                }
            }
        };
    }

    private static Stream<Path> sources() {
        return Stream.of("domain", "persistence", "web")
                .map(module -> ROOT.resolve(module).resolve("src/main/java"))
                .filter(Files::isDirectory)
                .flatMap(ArchitectureTest::walk)
                .filter(path -> path.toString().endsWith(".java"));
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = ArchitectureTest.class.getClassLoader().getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
