package org.holdfast.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.holdfast.shared.NotFound;

/**
 * Admits a call only for rights that hold now.
 *
 * <p>Runs inside the transaction, so that the rights and what is read with them are of one moment.
 */
@Interceptor
@Allowed(Act.SEE_SELF)
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class AllowedInterceptor {

    private final SignedIn signedIn;
    private final Viewers viewers;

    @Inject
    AllowedInterceptor(SignedIn signedIn, Viewers viewers) {
        this.signedIn = signedIn;
        this.viewers = viewers;
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
            return call.proceed();
        }
    }
}
