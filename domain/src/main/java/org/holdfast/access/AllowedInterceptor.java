package org.holdfast.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.RecordId;
import org.holdfast.shared.Refused;
import org.holdfast.shared.UnsentChanges;
import org.jspecify.annotations.Nullable;

/**
 * Admits a call only for rights that hold now, and records it, done or refused.
 *
 * <p>Runs inside the transaction, so that the rights and what is read with them are of one moment, and so that what the
 * database refuses reaches the caller as our own exception and not as a commit that failed.
 */
@Interceptor
@Allowed(Act.SEE_SELF)
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class AllowedInterceptor {

    private final SignedIn signedIn;
    private final Viewers viewers;
    private final UnsentChanges changes;
    private final AuditTrail trail;

    @Inject
    AllowedInterceptor(SignedIn signedIn, Viewers viewers, UnsentChanges changes, AuditTrail trail) {
        this.signedIn = signedIn;
        this.viewers = viewers;
        this.changes = changes;
        this.trail = trail;
    }

    @AroundInvoke
    @Nullable
    Object admit(InvocationContext call) throws Exception {
        Allowed policy = call.getMethod().getAnnotation(Allowed.class);
        if (policy == null) {
            throw new IllegalStateException("No policy on " + call.getMethod());
        }
        Optional<Viewer> viewer = signedIn.subject().flatMap(viewers::bySubject);
        Deed deed = deed(viewer, policy.value(), call.getParameters());
        try {
            Object result = admit(viewer.orElseThrow(NotAllowed::new), policy.value(), call);
            if (isRecorded(deed)) {
                trail.allowed(deed);
            }
            return result;
        } catch (NotFound | NotAllowed | Refused | ChangedMeanwhile refusal) {
            if (isRecorded(deed)) {
                trail.refused(deed);
            }
            throw refusal;
        }
    }

    private @Nullable Object admit(Viewer viewer, Act act, InvocationContext call) throws Exception {
        if (!act.isOpenTo(viewer.role())) {
            throw new NotFound();
        }
        try (AdmittedViewer.Stay stay = AdmittedViewer.admit(viewer)) {
            Object result = call.proceed();
            changes.send();
            return result;
        }
    }

    private static boolean isRecorded(Deed deed) {
        return deed.act() != Act.SEE_SELF;
    }

    private static Deed deed(Optional<Viewer> viewer, Act act, Object[] named) {
        Set<PartnerId> owners = Stream.concat(
                        arguments(named, PartnerId.class), viewer.flatMap(Viewer::seat).map(Seat::partner).stream())
                .collect(Collectors.toSet());
        return new Deed(
                viewer.map(Viewer::account),
                Optional.empty(),
                act,
                arguments(named, RecordId.class).findFirst(),
                viewer.flatMap(Viewer::seat).map(Seat::couple),
                owners,
                Optional.empty());
    }

    private static <T> Stream<T> arguments(Object[] named, Class<T> kind) {
        return Arrays.stream(named).filter(kind::isInstance).map(kind::cast);
    }
}
