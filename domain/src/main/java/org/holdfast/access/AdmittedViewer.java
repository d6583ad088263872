package org.holdfast.access;

import jakarta.enterprise.context.Dependent;

/** Carries the viewer that {@link AllowedInterceptor} admitted to the use case it guards. */
@Dependent
class AdmittedViewer implements CurrentViewer {

    private static final ThreadLocal<Viewer> ADMITTED = new ThreadLocal<>();

    @Override
    public Viewer viewer() {
        Viewer viewer = ADMITTED.get();
        if (viewer == null) {
            throw new NotAllowed();
        }
        return viewer;
    }

    /** Makes the viewer current until the returned stay is closed; stays nest. */
    static Stay admit(Viewer viewer) {
        Viewer before = ADMITTED.get();
        ADMITTED.set(viewer);
        return () -> {
            if (before == null) {
                ADMITTED.remove();
            } else {
                ADMITTED.set(before);
            }
        };
    }

    /** The time a viewer is current. */
    interface Stay extends AutoCloseable {
        @Override
        void close();
    }
}
