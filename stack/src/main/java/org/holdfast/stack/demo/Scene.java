package org.holdfast.stack.demo;

import java.time.Instant;
import org.holdfast.access.Viewer;

/** Something one person does at one moment. */
record Scene(Instant when, Viewer who, Runnable act) {}
