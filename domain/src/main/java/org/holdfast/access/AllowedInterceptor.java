package org.holdfast.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.UnsentChanges;

/**
 * Admits a call only for rights that hold now, and records it together with what it did.
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
    Object admit(InvocationContext call) throws Exception {
        Admission admission = AdmittedViewer.present();
        admission.of(signedIn.subject().flatMap(viewers::bySubject).orElseThrow(NotAllowed::new));
        Object result = proceed(call);
        admission.conclude();
        changes.send();
        if (admission.isRecorded()) {
            trail.allowed(admission.deed());
        }
        return result;
    }

    /** A query may send the changes before the end, and hear that another act was first. */
    private static Object proceed(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (OptimisticLockException outrun) {
            throw new ChangedMeanwhile();
        }
    }
}
