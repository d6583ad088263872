package org.holdfast.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.UnsentChanges;

/**
 * Admits a call only for rights that hold now.
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

    @Inject
    AllowedInterceptor(SignedIn signedIn, Viewers viewers, UnsentChanges changes) {
        this.signedIn = signedIn;
        this.viewers = viewers;
        this.changes = changes;
    }

    @AroundInvoke
    Object admit(InvocationContext call) throws Exception {
        Allowed policy = call.getMethod().getAnnotation(Allowed.class);
        if (policy == null) {
            throw new IllegalStateException("No policy on " + call.getMethod());
        }
        Viewer viewer = signedIn.subject().flatMap(viewers::bySubject).orElseThrow(NotAllowed::new);
        if (!policy.value().isOpenTo(viewer.role())) {
            throw new NotFound();
        }
        try (AdmittedViewer.Stay stay = AdmittedViewer.admit(viewer)) {
            Object result = call.proceed();
            changes.send();
            return result;
        }
    }
}
