package org.holdfast.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.holdfast.account.Account;
import org.holdfast.practice.Practice;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AllowedInterceptorTest {

    private static final AssignmentId ABOUT = AssignmentId.fresh();

    private final Practice practice = Practice.inMemory();
    private final Account counselor = practice.account(Role.COUNSELOR, "Dr.", "Abena", "Osei");
    private final AdmittedViewer admitted = new AdmittedViewer();
    private final List<Deed> allowed = new ArrayList<>();
    private final List<Deed> refused = new ArrayList<>();
    private final AuditTrail trail = new AuditTrail() {
        @Override
        public void allowed(Deed deed) {
            allowed.add(deed);
        }

        @Override
        public void refused(Deed deed) {
            refused.add(deed);
        }
    };
    private int sent;

    @Test
    void the_admitted_viewer_is_current_during_the_call_and_not_after() throws Exception {
        Object seen = call("forCounselors", counselor.subject(), admitted::viewer);
        assertThat(seen).isEqualTo(Viewer.counselor(counselor.id()));
        assertThatThrownBy(admitted::viewer).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_call_within_a_call_leaves_the_outer_viewer_in_place() throws Exception {
        Account client = practice.account(Role.CLIENT, "", "Maya", "Lindqvist");
        Object seen = call("forCounselors", counselor.subject(), () -> {
            call("forClients", client.subject(), admitted::viewer);
            return admitted.viewer();
        });
        assertThat(seen).isEqualTo(Viewer.counselor(counselor.id()));
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
        assertThat(call("forCounselors", counselor.subject(), () -> sent)).isEqualTo(0);
        assertThat(sent).isEqualTo(1);
    }

    @Test
    void the_wrong_role_finds_nothing() {
        assertThatThrownBy(() -> call("forClients", counselor.subject(), () -> "secret"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_signed_in_is_sent_away() {
        AllowedInterceptor interceptor =
                new AllowedInterceptor(Optional::empty, practice.repositories().viewers(), () -> sent++, trail);
        assertThatThrownBy(() -> interceptor.admit(context("forCounselors", () -> "secret")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_closed_account_is_sent_away_at_the_next_call() throws Exception {
        assertThat(call("forCounselors", counselor.subject(), () -> "open")).isEqualTo("open");
        counselor.close();
        assertThatThrownBy(() -> call("forCounselors", counselor.subject(), () -> "secret"))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void each_call_leaves_one_record_of_who_did_what() throws Exception {
        call("forCounselors", counselor.subject(), () -> "done");
        assertThat(refused).isEmpty();
        assertThat(allowed).singleElement().satisfies(deed -> {
            assertThat(deed.who()).contains(counselor.id());
            assertThat(deed.act()).isEqualTo(Act.SEE_CASELOAD);
            assertThat(deed.what()).contains(ABOUT);
        });
    }

    @Test
    void each_refusal_leaves_one_record_too() {
        assertThatThrownBy(() -> call("forClients", counselor.subject(), () -> "secret"));
        assertThatThrownBy(() -> call("forCounselors", counselor.subject(), () -> {
            throw new NotFound();
        }));
        assertThat(allowed).isEmpty();
        assertThat(refused).extracting(Deed::act).containsExactly(Act.ANSWER, Act.SEE_CASELOAD);
    }

    @Test
    void a_method_without_a_policy_is_never_run() {
        assertThatThrownBy(() -> call("forgotten", counselor.subject(), () -> "secret"))
                .isInstanceOf(IllegalStateException.class);
    }

    private @Nullable Object call(String method, String subject, Callable<Object> body) throws Exception {
        AllowedInterceptor interceptor = new AllowedInterceptor(
                () -> Optional.of(subject), practice.repositories().viewers(), () -> sent++, trail);
        return interceptor.admit(context(method, body));
    }

    private static InvocationContext context(String method, Callable<Object> body) throws NoSuchMethodException {
        Method called = UseCase.class.getDeclaredMethod(method);
        return (InvocationContext) Proxy.newProxyInstance(
                AllowedInterceptorTest.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, asked, arguments) -> switch (asked.getName()) {
                    case "getMethod" -> called;
                    case "getParameters" -> new Object[] {ABOUT, "words"};
                    default -> body.call();
                });
    }

    private interface UseCase {
        @Allowed(Act.SEE_CASELOAD)
        void forCounselors();

        @Allowed(Act.ANSWER)
        void forClients();

        void forgotten();
    }
}
