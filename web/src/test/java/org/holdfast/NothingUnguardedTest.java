package org.holdfast;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.persistence.Entity;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.holdfast.access.Act;
import org.holdfast.access.Allowed;
import org.holdfast.access.HandsOut;
import org.holdfast.access.Holds;
import org.holdfast.access.OpenToStrangers;
import org.holdfast.access.Opens;
import org.holdfast.access.Unattended;
import org.holdfast.server.Job;
import org.junit.jupiter.api.Test;

/** Whatever could begin without somebody having said who it is for: the build stops it too, not the start alone. */
class NothingUnguardedTest {

    private static final DescribedPredicate<JavaClass> TOUCHES_NOTHING = new DescribedPredicate<>("touch nothing") {
        @Override
        public boolean test(JavaClass type) {
            return type.isAnnotatedWith(Unattended.class)
                    && type.getAnnotationOfType(Unattended.class).touches().length == 0;
        }
    };

    @Test
    void every_entity_says_what_it_holds() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .beAnnotatedWith(Holds.class)
                .check(ArchitectureTest.HOUSE);
    }

    @Test
    void every_view_says_which_act_it_is() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAnnotatedWith(Opens.class)
                .check(ArchitectureTest.HOUSE);
    }

    /**
     * A view is refused by the use cases it asks; one that asks none would open to everyone who has signed in. To see
     * oneself is asked as each page opens.
     */
    @Test
    void every_view_asks_a_use_case_for_each_of_its_acts() {
        Set<String> unasked = new TreeSet<>();
        ArchitectureTest.HOUSE.stream()
                .filter(type -> type.isAnnotatedWith(Opens.class))
                .forEach(view -> Arrays.stream(
                                view.getAnnotationOfType(Opens.class).value())
                        .filter(act -> act != Act.SEE_SELF && !asked(view).contains(act))
                        .forEach(act -> unasked.add(view.getSimpleName() + " " + act)));
        assertThat(unasked).isEmpty();
    }

    private static Set<Act> asked(JavaClass view) {
        return view.getMethodCallsFromSelf().stream()
                .flatMap(call -> call.getTarget().resolveMember().stream())
                .filter(method -> method.isAnnotatedWith(Allowed.class))
                .map(method -> method.getAnnotationOfType(Allowed.class).value())
                .collect(Collectors.toSet());
    }

    /** A download asks the use case of its act when it is asked for, so that the rights are those of that moment. */
    @Test
    void every_download_says_which_act_it_is_and_asks_a_use_case_for_it() {
        classes()
                .that()
                .areAssignableTo(DownloadHandler.class)
                .should()
                .beAnnotatedWith(HandsOut.class)
                .check(ArchitectureTest.HOUSE);
        Set<String> unasked = new TreeSet<>();
        Set<Act> acts = new TreeSet<>();
        ArchitectureTest.HOUSE.stream()
                .filter(type -> type.isAnnotatedWith(HandsOut.class))
                .forEach(download -> {
                    Act act = download.getAnnotationOfType(HandsOut.class).value();
                    acts.add(act);
                    if (!asked(download).contains(act)) {
                        unasked.add(download.getSimpleName() + " " + act);
                    }
                });
        assertThat(unasked).isEmpty();
        assertThat(acts).containsExactly(Act.SEE_LIBRARY, Act.SAVE_FILE, Act.TAKE_AWAY);
    }

    @Test
    void every_job_says_what_it_touches() {
        classes()
                .that()
                .implement(Job.class)
                .should()
                .beAnnotatedWith(Unattended.class)
                .check(ArchitectureTest.HOUSE);
    }

    @Test
    void every_address_beside_the_views_says_why_it_is_open() {
        classes()
                .that()
                .areAssignableTo(HttpServlet.class)
                .should()
                .beAnnotatedWith(OpenToStrangers.class)
                .check(ArchitectureTest.HOUSE);
    }

    @Test
    void what_looks_at_the_start_is_found_there() {
        assertThat(ServiceLoader.load(Extension.class).stream()
                        .map(one -> one.type().getName()))
                .contains("org.holdfast.shell.GuardedAtStart", "org.holdfast.access.jpa.EntitiesAtStart");
    }

    /** What answers is written in web.xml, which the table of addresses is held to. */
    @Test
    void nothing_answers_by_an_annotation() {
        noClasses()
                .should()
                .beAnnotatedWith(WebServlet.class)
                .orShould()
                .beAnnotatedWith(WebFilter.class)
                .orShould()
                .beAnnotatedWith("jakarta.websocket.server.ServerEndpoint")
                .check(ArchitectureTest.HOUSE);
    }

    /** Those named here do once, aside, what somebody's act or the start has asked for. */
    @Test
    void only_jobs_run_unattended() {
        assertThat(ArchitectureTest.HOUSE.stream()
                        .filter(type -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(to ->
                                        to.getTargetClass().getPackageName().equals("jakarta.enterprise.concurrent")))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder("Jobs", "Tables", "LiveSessions", "SessionEnd", "NeutralMail");
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.holdfast.server.Jobs")
                .should()
                .callMethodWhere(named("scheduleWith", "scheduleAt"))
                .check(ArchitectureTest.HOUSE);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.holdfast.server.Jobs")
                .and()
                .doNotHaveFullyQualifiedName("org.holdfast.server.Tables")
                .should()
                .callMethodWhere(named("schedule"))
                .check(ArchitectureTest.HOUSE);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ejb..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Timer")
                .orShould()
                .callConstructor(Thread.class, Runnable.class)
                .orShould()
                .callMethodWhere(
                        named("startVirtualThread", "ofVirtual", "ofPlatform", "newVirtualThread", "newThread"))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.Executors")
                .orShould()
                .beAssignableTo(Thread.class)
                .check(ArchitectureTest.HOUSE);
    }

    @Test
    void a_job_that_touches_nothing_reaches_nothing_that_is_kept() {
        noClasses()
                .that(are(TOUCHES_NOTHING))
                .should()
                .dependOnClassesThat(are(ArchitectureTest.REPOSITORY))
                .orShould()
                .dependOnClassesThat(annotatedWith(Entity.class))
                .check(ArchitectureTest.HOUSE);
        assertThat(ArchitectureTest.HOUSE.stream().filter(TOUCHES_NOTHING)).isNotEmpty();
    }

    private static DescribedPredicate<JavaCall<?>> named(String... beginnings) {
        return new DescribedPredicate<>("something of " + List.of(beginnings)) {
            @Override
            public boolean test(JavaCall<?> call) {
                return !call.getTargetOwner().getPackageName().startsWith("org.holdfast")
                        && List.of(beginnings).stream()
                                .anyMatch(beginning -> call.getName().startsWith(beginning));
            }
        };
    }
}
