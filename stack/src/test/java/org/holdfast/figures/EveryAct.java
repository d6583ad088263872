package org.holdfast.figures;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.holdfast.account.Arriving;
import org.holdfast.audit.WhoOpened;
import org.holdfast.caseload.Caseload;
import org.holdfast.caseload.Workspace;
import org.holdfast.checkin.CheckingIn;
import org.holdfast.couple.Separating;
import org.holdfast.home.ForYou;
import org.holdfast.plan.LeadingPlan;
import org.holdfast.policy.ChoosingPolicy;
import org.holdfast.policy.PolicyRef;
import org.holdfast.policy.SigningPolicy;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.Answering;
import org.holdfast.worksheet.AnsweringTogether;
import org.holdfast.worksheet.Assigning;
import org.holdfast.worksheet.Comparing;
import org.holdfast.worksheet.LookingBack;
import org.holdfast.worksheet.Recalling;
import org.holdfast.worksheet.Reviewing;
import org.holdfast.worksheet.TakingAway;
import org.holdfast.worksheet.schedule.Scheduling;
import org.holdfast.worksheet.schedule.Timing;

/** Every method of every use case, who may call it, and a call of it on a scene. */
@Dependent
public class EveryAct {

    /** The version of what was planned and never changed. */
    private static final long NEW = 1;

    private static final PolicyRef LIMITED = new PolicyRef("limited-secrets", 2);
    private static final PolicyRef NO_SECRETS = new PolicyRef("no-secrets", 2);
    private static final Sensitive WORDS = new Sensitive("words");

    private final List<Attempt> attempts;
    private final BeanManager beans;

    @Inject
    EveryAct(
            Arriving arriving,
            Caseload caseload,
            Workspace workspace,
            Separating separating,
            ForYou forYou,
            CheckingIn checkingIn,
            Assigning assigning,
            Scheduling scheduling,
            Answering answering,
            AnsweringTogether together,
            LookingBack lookingBack,
            Recalling recalling,
            Comparing comparing,
            Reviewing reviewing,
            TakingAway taking,
            LeadingPlan plans,
            ChoosingPolicy choosing,
            SigningPolicy signing,
            WhoOpened opened,
            Covering covering,
            AdminActs admin,
            LibraryActs library,
            BeanManager beans) {
        this.beans = beans;
        List<Attempt> uncovered = List.of(
                attempt("Arriving.arrive", Person.KNOWN, scene -> arriving.arrive()),
                attempt("Caseload.cases", Person.COUNSELORS, scene -> caseload.cases()),
                attempt("Workspace.couple", Person.THEIR_COUNSELOR, scene -> workspace.couple(scene.couple())),
                attempt("Workspace.worksheets", Person.THEIR_COUNSELOR, scene -> workspace.worksheets(scene.couple())),
                attempt("Workspace.checkIns", Person.THEIR_COUNSELOR, scene -> workspace.checkIns(scene.couple())),
                attempt("ForYou.thisWeek", Person.CLIENTS, scene -> forYou.thisWeek()),
                closing("CheckingIn.isDue", Person.CLIENTS, scene -> checkingIn.isDue()),
                closing("CheckingIn.answer", Person.CLIENTS, scene -> checkingIn.answer(5, 5)),
                closing("Assigning.assign", Person.THEIR_COUNSELOR, scene -> assigning.assign(scene.anotherSheet())),
                closing(
                        "Assigning.takeBack",
                        Person.THEIR_COUNSELOR,
                        scene -> assigning.takeBack(scene.sheet(), scene.owner(), true)),
                closing(
                        "Assigning.nudge",
                        Person.THEIR_COUNSELOR,
                        scene -> assigning.nudge(scene.sheet(), scene.owner())),
                closing(
                        "Scheduling.schedule",
                        Person.THEIR_COUNSELOR,
                        scene -> scheduling.schedule(scene.laterSheet())),
                attempt("Scheduling.ofCouple", Person.THEIR_COUNSELOR, scene -> scheduling.ofCouple(scene.couple())),
                closing(
                        "Scheduling.change",
                        Person.THEIR_COUNSELOR,
                        scene -> scheduling.change(scene.schedule(), new Timing.OnDay(scene.due()), 7, NEW)),
                closing("Scheduling.stop", Person.THEIR_COUNSELOR, scene -> scheduling.stop(scene.schedule())),
                closing("Answering.open", Person.THE_OWNER, scene -> answering.open(scene.sheet())),
                closing("Answering.answer", Person.THE_OWNER, scene -> answering.answer(scene.sheet(), scene.item())),
                closing(
                        "Answering.save",
                        Person.THE_OWNER,
                        scene -> answering.save(scene.sheet(), scene.item(), WORDS, scene.visibility(), 0)),
                closing("Answering.submit", Person.THE_OWNER, scene -> answering.submit(scene.sheet())),
                closing("Answering.takeBack", Person.THE_OWNER, scene -> answering.takeBack(scene.sheet())),
                closing("AnsweringTogether.open", Person.THE_PARTNERS, scene -> together.open(scene.together())),
                closing(
                        "AnsweringTogether.answer",
                        Person.THE_PARTNERS,
                        scene -> together.answer(scene.together(), scene.jointItem())),
                closing(
                        "AnsweringTogether.save",
                        Person.THE_PARTNERS,
                        scene -> together.save(scene.together(), scene.jointItem(), WORDS, 0)),
                closing(
                        "AnsweringTogether.agree",
                        Person.THE_PARTNERS,
                        scene -> together.agree(scene.together(), Map.of())),
                closing("AnsweringTogether.goOn", Person.THE_PARTNERS, scene -> together.goOn(scene.together())),
                attempt("LookingBack.sheets", Person.CLIENTS, scene -> lookingBack.sheets()),
                onlyClosed("LookingBack.open", Person.THE_OWNER, scene -> lookingBack.open(scene.sheet())),
                closing(
                        "Separating.separate",
                        Person.THEIR_COUNSELOR,
                        scene -> separating.separate(scene.couple(), WORDS)),
                attempt("Separating.of", Person.THEIR_COUNSELOR, scene -> separating.of(scene.couple())),
                onlyClosed(
                        "Separating.goOnWith",
                        Person.THEIR_COUNSELOR,
                        scene -> separating.goOnWith(scene.couple(), scene.owner())),
                attempt("Recalling.before", Person.THE_OWNER, scene -> recalling.before(scene.sheet())),
                attempt("Recalling.version", Person.THE_OWNER, scene -> recalling.version(scene.sheet(), 1)),
                attempt("Comparing.before", Person.THEIR_COUNSELOR, scene -> comparing.before(scene.sheet())),
                attempt(
                        "Comparing.version",
                        Person.THEIR_COUNSELOR,
                        scene -> comparing.version(scene.sheet(), scene.owner(), 1)),
                attempt("Reviewing.open", Person.THEIR_COUNSELOR, scene -> reviewing.open(scene.sheet())),
                closing(
                        "Reviewing.tellClient",
                        Person.THEIR_COUNSELOR,
                        scene -> reviewing.tellClient(scene.sheet(), scene.owner(), WORDS, Sensitive.NONE)),
                closing(
                        "Reviewing.tellAbout",
                        Person.THEIR_COUNSELOR,
                        scene ->
                                reviewing.tellAbout(scene.sheet(), scene.owner(), scene.item(), WORDS, Sensitive.NONE)),
                closing(
                        "Reviewing.noteForMyself",
                        Person.THEIR_COUNSELOR,
                        scene -> reviewing.noteForMyself(scene.sheet(), scene.owner(), WORDS, Sensitive.NONE)),
                closing(
                        "Reviewing.giveBack",
                        Person.THEIR_COUNSELOR,
                        scene -> reviewing.giveBack(scene.sheet(), scene.owner(), WORDS)),
                closing("Reviewing.release", Person.THEIR_COUNSELOR, scene -> reviewing.release(scene.sheet())),
                attempt("TakingAway.own", Person.THE_OWNER, scene -> taking.own(scene.sheet())),
                attempt(
                        "TakingAway.sentBy",
                        Person.THEIR_COUNSELOR,
                        scene -> taking.sentBy(scene.sheet(), scene.owner())),
                closing("LeadingPlan.start", Person.THEIR_COUNSELOR, scene -> plans.start(scene.anotherPlan())),
                attempt("LeadingPlan.picture", Person.THEIR_COUNSELOR, scene -> plans.picture(scene.couple())),
                closing("LeadingPlan.done", Person.THEIR_COUNSELOR, scene -> plans.done(scene.plan(), "none")),
                closing("LeadingPlan.moveOn", Person.THEIR_COUNSELOR, scene -> plans.moveOn(scene.plan(), WORDS)),
                attempt("ChoosingPolicy.inForce", Person.THEIR_COUNSELOR, scene -> choosing.inForce(scene.couple())),
                closing(
                        "ChoosingPolicy.choose",
                        Person.THEIR_COUNSELOR,
                        scene -> choosing.choose(scene.couple(), NO_SECRETS)),
                closing("SigningPolicy.read", Person.CLIENTS, scene -> signing.read()),
                closing("SigningPolicy.sign", Person.CLIENTS, scene -> signing.sign(LIMITED)),
                attempt("WhoOpened.page", Person.CLIENTS, scene -> opened.page(Optional.empty())));
        attempts = Stream.of(uncovered, covering.attempts(), admin.attempts(), library.attempts())
                .flatMap(List::stream)
                .toList();
    }

    List<Attempt> attempts() {
        return attempts;
    }

    /** Methods of use cases that nobody wrote an attempt for. */
    Set<String> unlisted() {
        Set<String> methods = new TreeSet<>();
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Transactional.class))
                .filter(type -> !type.getPackageName().endsWith(".jpa"))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(EveryAct::name)
                .forEach(methods::add);
        attempts.forEach(attempt -> methods.remove(attempt.method()));
        return methods;
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    static Attempt attempt(String method, Set<Person> allowed, Consumer<Scene> call) {
        return new Attempt(method, allowed, allowed, call);
    }

    /** What those of the couple can no longer do once it has separated. */
    static Attempt closing(String method, Set<Person> allowed, Consumer<Scene> call) {
        Set<Person> others = EnumSet.copyOf(allowed);
        others.removeAll(Person.OF_THE_COUPLE);
        return new Attempt(method, allowed, others, call);
    }

    /** What can be done only once the couple has separated. */
    private static Attempt onlyClosed(String method, Set<Person> allowed, Consumer<Scene> call) {
        return new Attempt(method, Set.of(), allowed, call);
    }

    /** One method, who may call it while the couple goes on and once it has separated, and a call. */
    record Attempt(String method, Set<Person> allowed, Set<Person> allowedWhenClosed, Consumer<Scene> call) {

        Set<Person> allowed(boolean closed) {
            return closed ? allowedWhenClosed : allowed;
        }

        /** How many records it has to leave; seeing one's own name is not recorded. */
        long records() {
            return method.equals("Arriving.arrive") ? 0 : 1;
        }
    }
}
