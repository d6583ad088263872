package org.holdfast.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says how often a job runs with nobody asking, and what it touches then; none runs without it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Unattended {

    int everySeconds();

    /** The sorts of things it reads or changes; what it shows, it shows to nobody. */
    Kind[] touches();
}
