package org.holdfast.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.holdfast.account.Account;
import org.holdfast.couple.Parting;
import org.holdfast.couple.Reunion;
import org.holdfast.couple.SeatingAgain;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.Refused;
import org.junit.jupiter.api.Test;

class AllowedInterceptorTest {

    private final Practice practice = Practice.inMemory();
    private final Account counselor = practice.account(Role.COUNSELOR, "Dr.", "Abena", "Osei");
    private final Viewer herself = Viewer.counselor(counselor.id());
    private final AdmittedViewer admitted = new AdmittedViewer();
    private final List<Deed> allowed = new ArrayList<>();
    private final List<Deed> refused = new ArrayList<>();
    private int sent;

    @Test
    void the_admitted_viewer_is_current_during_the_call_and_not_after() throws Exception {
        Object seen = call("forCounselors", counselor.subject(), () -> {
            askForCaseload();
            return admitted.viewer();
        });
        assertThat(seen).isEqualTo(herself);
        assertThatThrownBy(admitted::viewer).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_call_within_a_call_leaves_the_outer_viewer_in_place() throws Exception {
        Pair pair = practice.pair();
        Account client = subject(pair.a());
        Object seen = call("forCounselors", counselor.subject(), () -> {
            askForCaseload();
            call("forClients", client.subject(), () -> {
                admitted.asks(Act.ANSWER, Resource.work(pair.a().ownSeat(), Stage.DRAFT));
                return admitted.viewer();
            });
            return admitted.viewer();
        });
        assertThat(seen).isEqualTo(herself);
        assertThat(allowed).extracting(Deed::act).containsExactly(Act.ANSWER, Act.SEE_CASELOAD);
    }

    @Test
    void a_failing_call_leaves_nobody_current() {
        assertThatThrownBy(() -> call("forCounselors", counselor.subject(), () -> {
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThatThrownBy(admitted::viewer).isInstanceOf(NotAllowed.class);
    }

    @Test
    void what_a_call_changed_is_sent_before_it_returns() throws Exception {
        call("forCounselors", counselor.subject(), () -> {
            askForCaseload();
            assertThat(sent).isZero();
            return "";
        });
        assertThat(sent).isEqualTo(1);
    }

    @Test
    void the_wrong_role_finds_nothing_and_the_attempt_is_recorded() {
        assertThatThrownBy(() -> call("forClients", counselor.subject(), () -> "secret"))
                .isInstanceOf(NotFound.class);
        assertThat(allowed).isEmpty();
        assertThat(refused)
                .containsExactly(new Deed(
                        Optional.of(counselor.id()),
                        Optional.empty(),
                        Act.ANSWER,
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        Optional.empty()));
    }

    @Test
    void nobody_signed_in_is_sent_away_and_the_attempt_is_recorded() {
        assertThatThrownBy(() -> run("forCounselors", Optional.empty(), () -> "secret"))
                .isInstanceOf(NotAllowed.class);
        assertThat(refused).extracting(Deed::who).containsExactly(Optional.empty());
    }

    @Test
    void a_closed_account_is_sent_away_at_the_next_call() throws Exception {
        assertThat(call("forCounselors", counselor.subject(), () -> {
                    askForCaseload();
                    return "open";
                }))
                .isEqualTo("open");
        counselor.close();
        assertThatThrownBy(() -> call("forCounselors", counselor.subject(), () -> "secret"))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_method_without_a_policy_is_never_run() {
        assertThatThrownBy(() -> call("forgotten", counselor.subject(), () -> "secret"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_use_case_that_asks_for_nothing_returns_nothing() {
        assertThatThrownBy(() -> call("forCounselors", counselor.subject(), () -> "shown without asking"))
                .hasMessage("Did SEE_CASELOAD without asking");
        assertThat(allowed).isEmpty();
    }

    @Test
    void a_use_case_asks_for_the_act_it_is_guarded_by() {
        assertThatThrownBy(() -> call("forCounselors", counselor.subject(), () -> {
                    admitted.asks(Act.SEE_SELF, Resource.self(counselor.id()));
                    return "";
                }))
                .hasMessage("Guarded as SEE_CASELOAD, but asks for SEE_SELF");
    }

    @Test
    void an_act_leaves_one_record_of_who_did_what_to_whose() throws Exception {
        Pair pair = practice.pair(herself);
        call(
                "ofACouple",
                counselor.subject(),
                () -> {
                    Resource couple = Resource.couple(pair.id(), counselor.id());
                    admitted.asks(Act.SEE_COUPLE, couple);
                    admitted.asks(Act.SEE_COUPLE, couple.checkInsOf(pair.partnerA()));
                    return "";
                },
                pair.id());
        assertThat(allowed)
                .containsExactly(new Deed(
                        Optional.of(counselor.id()),
                        Optional.empty(),
                        Act.SEE_COUPLE,
                        Optional.of(pair.id()),
                        Optional.of(pair.id()),
                        Set.of(pair.partnerA()),
                        Optional.of(Rule.A_COUNSELOR_SEES_THE_CHECK_INS_OF_THE_COUPLES_SHE_CARRIES)));
        assertThat(refused).isEmpty();
    }

    @Test
    void an_act_on_what_a_partner_does_not_know_of_yet_is_in_no_partners_list() throws Exception {
        Pair pair = practice.pair(herself);
        call(
                "ofItsWork",
                counselor.subject(),
                () -> {
                    Resource couple = Resource.couple(pair.id(), counselor.id());
                    admitted.asks(Act.REVIEW, couple);
                    admitted.asks(Act.REVIEW, couple.workToCome());
                    return "";
                },
                pair.id());
        assertThat(allowed)
                .extracting(Deed::couple, Deed::owners)
                .containsExactly(tuple(Optional.of(pair.id()), Set.of()));
    }

    @Test
    void however_many_seats_somebody_has_left_their_record_names_one_person() throws Exception {
        Pair pair = practice.pair();
        Parting parting = new Parting(practice);
        parting.separate(pair);
        CoupleId alone = parting.goOnWith(pair, pair.partnerA());
        Seat second = practice.again(pair.a()).ownSeat();
        practice.as(practice.admin());
        new SeatingAgain(practice.repositories().couples(), practice, practice.clock())
                .seat(new Reunion(
                        Optional.of(pair.a().account()), Optional.of(pair.b().account()), Optional.of(counselor.id())));
        Seat third = practice.again(pair.a()).ownSeat();
        Resource first = Resource.kept(pair.id(), pair.partnerA(), Stage.SENT);
        String subject = subject(pair.a()).subject();
        call("ofOnesOwn", subject, () -> {
            admitted.asks(Act.SEE_OWN_WORK, Resource.work(third, Stage.DRAFT));
            admitted.asks(Act.SEE_OWN_WORK, first);
            admitted.asks(Act.SEE_OWN_WORK, Resource.kept(alone, second.partner(), Stage.SENT));
            return "";
        });
        call("ofOnesOwn", subject, () -> {
            admitted.asks(Act.SEE_OWN_WORK, first);
            return "";
        });
        assertThat(allowed).extracting(Deed::owners).containsExactly(Set.of(third.partner()), Set.of(pair.partnerA()));
    }

    @Test
    void what_no_rule_allows_is_not_found_and_recorded_as_refused() {
        Pair other = practice.pair();
        assertThatThrownBy(() -> call(
                        "ofACouple",
                        counselor.subject(),
                        () -> {
                            admitted.asks(
                                    Act.SEE_COUPLE,
                                    Resource.couple(
                                            other.id(), other.counselor().account()));
                            return "secret";
                        },
                        other.id()))
                .isInstanceOf(NotFound.class);
        assertThat(allowed).isEmpty();
        assertThat(refused).extracting(Deed::what).containsExactly(Optional.of(other.id()));
    }

    @Test
    void an_attempt_on_anothers_couple_is_recorded_with_whose_it_is() {
        Pair other = practice.pair();
        assertThatThrownBy(() -> call("ofACouple", counselor.subject(), () -> {
                    admitted.asks(
                            Act.SEE_COUPLE,
                            Resource.couple(other.id(), other.counselor().account()));
                    return "secret";
                }))
                .isInstanceOf(NotFound.class);
        assertThat(refused)
                .extracting(Deed::onBehalfOf, Deed::couple)
                .containsExactly(tuple(Optional.of(other.counselor().account()), Optional.of(other.id())));
    }

    @Test
    void the_record_names_what_a_request_is_about() throws Exception {
        CoupleId couple = CoupleId.fresh();
        Naming request = () -> Optional.of(couple);
        call(
                "forCounselors",
                counselor.subject(),
                () -> {
                    askForCaseload();
                    return "";
                },
                "words",
                request);
        assertThat(allowed).extracting(Deed::what).containsExactly(Optional.of(couple));
    }

    @Test
    void nobody_is_current_before_the_rights_are_read() {
        Act act = Act.SEE_CASELOAD;
        assertThatThrownBy(() -> new Admission(act, Optional.empty()).viewer()).isInstanceOf(NotAllowed.class);
    }

    @Test
    void seeing_oneself_leaves_no_record_whether_allowed_or_refused() throws Exception {
        call("ofOneself", counselor.subject(), () -> {
            admitted.asks(Act.SEE_SELF, Resource.self(counselor.id()));
            return "";
        });
        assertThatThrownBy(() -> run("ofOneself", Optional.empty(), () -> "secret"))
                .isInstanceOf(NotAllowed.class);
        assertThat(allowed).isEmpty();
        assertThat(refused).isEmpty();
    }

    @Test
    void only_what_no_client_can_do_is_staffs() throws Exception {
        call("forCounselors", counselor.subject(), () -> {
            askForCaseload();
            return "";
        });
        assertThatThrownBy(() -> call("forClients", counselor.subject(), () -> "secret"))
                .isInstanceOf(NotFound.class);
        assertThat(allowed).allMatch(Deed::byStaff);
        assertThat(refused).noneMatch(Deed::byStaff);
    }

    @Test
    void what_was_refused_for_a_reason_is_recorded_as_refused() {
        assertThatThrownBy(() -> call("forCounselors", counselor.subject(), () -> {
                    askForCaseload();
                    throw new Refused("refused.title.long");
                }))
                .isInstanceOf(Refused.class);
        assertThat(allowed).isEmpty();
        assertThat(refused).hasSize(1);
    }

    @Test
    void a_call_that_another_was_first_at_ends_as_that() {
        assertThatThrownBy(() -> call("forCounselors", counselor.subject(), () -> {
                    askForCaseload();
                    throw new OptimisticLockException("another act was first");
                }))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(allowed).isEmpty();
        assertThat(refused).extracting(Deed::act).containsExactly(Act.SEE_CASELOAD);
    }

    private void askForCaseload() {
        admitted.asks(Act.SEE_CASELOAD, Resource.caseload(counselor.id()));
    }

    private Account subject(Viewer viewer) {
        return practice.repositories().accounts().own(viewer);
    }

    private Object call(String method, String subject, Callable<Object> body, Object... parameters) throws Exception {
        return run(method, Optional.of(subject), body, parameters);
    }

    private Object run(String method, Optional<String> subject, Callable<Object> body, Object... parameters)
            throws Exception {
        AuditTrail trail = new Kept();
        AllowedInterceptor inner =
                new AllowedInterceptor(() -> subject, practice.repositories().viewers(), () -> sent++, trail);
        return new RecordingInterceptor(trail)
                .record(context(method, () -> inner.admit(context(method, body, parameters)), parameters));
    }

    private static InvocationContext context(String method, Callable<Object> body, Object... parameters) {
        Method called = Stream.of(UseCase.class.getDeclaredMethods())
                .filter(one -> one.getName().equals(method))
                .findFirst()
                .orElseThrow();
        return (InvocationContext) Proxy.newProxyInstance(
                AllowedInterceptorTest.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, asked, arguments) -> switch (asked.getName()) {
                    case "getMethod" -> called;
                    case "getParameters" -> parameters;
                    default -> body.call();
                });
    }

    private final class Kept implements AuditTrail {
        @Override
        public void allowed(Deed deed) {
            allowed.add(deed);
        }

        @Override
        public void refused(Deed deed) {
            refused.add(deed);
        }
    }

    private interface UseCase {
        @Allowed(Act.SEE_CASELOAD)
        void forCounselors();

        @Allowed(Act.SEE_SELF)
        void ofOneself();

        @Allowed(Act.SEE_COUPLE)
        void ofACouple(CoupleId couple);

        @Allowed(Act.REVIEW)
        void ofItsWork(CoupleId couple);

        @Allowed(Act.ANSWER)
        void forClients();

        @Allowed(Act.SEE_OWN_WORK)
        void ofOnesOwn();

        void forgotten();
    }
}
