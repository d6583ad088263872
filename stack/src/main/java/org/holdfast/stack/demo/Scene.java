package org.holdfast.stack.demo;

import java.time.Instant;
import java.util.function.Supplier;
import org.holdfast.access.Viewer;

/** Something one person does at one moment; who they are to the practice by then may hang on what came before. */
record Scene(Instant when, Supplier<Viewer> who, Runnable act) {

    Scene(Instant when, Viewer who, Runnable act) {
        this(when, () -> who, act);
    }
}
