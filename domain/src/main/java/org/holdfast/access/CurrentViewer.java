package org.holdfast.access;

/** The viewer on whose behalf the present use case runs, and what they ask of it. */
public interface CurrentViewer {

    Viewer viewer();

    /**
     * Asks whether the viewer may do this to that; every use case asks before it shows or changes anything, and what was
     * asked for goes into the record of the act.
     *
     * @throws org.holdfast.shared.NotFound if no rule allows it
     */
    void asks(Act act, Resource resource);
}
