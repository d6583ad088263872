package org.holdfast.access;

import jakarta.enterprise.context.Dependent;

/** Hands each use case the {@link Admission} that {@link RecordingInterceptor} opened for its call. */
@Dependent
class AdmittedViewer implements CurrentViewer {

    private static final ThreadLocal<Admission> PRESENT = new ThreadLocal<>();

    @Override
    public Viewer viewer() {
        return present().viewer();
    }

    @Override
    public void asks(Act act, Resource resource) {
        present().asks(act, resource);
    }

    static Admission present() {
        Admission present = PRESENT.get();
        if (present == null) {
            throw new NotAllowed();
        }
        return present;
    }

    /** Makes the admission the present one until the returned stay is closed; stays nest. */
    static Stay begin(Admission admission) {
        Admission before = PRESENT.get();
        PRESENT.set(admission);
        return () -> {
            if (before == null) {
                PRESENT.remove();
            } else {
                PRESENT.set(before);
            }
        };
    }

    /** The time an admission lasts. */
    interface Stay extends AutoCloseable {
        @Override
        void close();
    }
}
