package org.holdfast.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.Optional;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.RecordId;
import org.holdfast.shared.Refused;

/** Runs around the transaction, so that what was refused is still recorded when all else is undone. */
@Interceptor
@Allowed(Act.SEE_SELF)
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class RecordingInterceptor {

    private final AuditTrail trail;

    @Inject
    RecordingInterceptor(AuditTrail trail) {
        this.trail = trail;
    }

    @AroundInvoke
    Object record(InvocationContext call) throws Exception {
        Allowed policy = call.getMethod().getAnnotation(Allowed.class);
        if (policy == null) {
            throw new IllegalStateException("No policy on " + call.getMethod());
        }
        Admission admission = new Admission(policy.value(), named(call.getParameters()));
        try (AdmittedViewer.Stay stay = AdmittedViewer.begin(admission)) {
            return call.proceed();
        } catch (NotFound | NotAllowed | Refused | ChangedMeanwhile refusal) {
            if (admission.isRecorded()) {
                trail.refused(admission.deed());
            }
            throw refusal;
        }
    }

    /** What the call is about: the first record that it names. */
    private static Optional<RecordId> named(Object[] parameters) {
        return Arrays.stream(parameters)
                .flatMap(parameter -> parameter instanceof Naming asked
                        ? asked.names().stream()
                        : Optional.of(parameter).filter(RecordId.class::isInstance).map(RecordId.class::cast).stream())
                .findFirst();
    }
}
