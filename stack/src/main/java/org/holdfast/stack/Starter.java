package org.holdfast.stack;

/** Starts a process and keeps it in the list of those to be ended. */
@FunctionalInterface
interface Starter {
    Child start(Child.Command command);
}
