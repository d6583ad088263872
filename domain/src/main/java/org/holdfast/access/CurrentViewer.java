package org.holdfast.access;

/** The viewer on whose behalf the present use case runs. */
@FunctionalInterface
public interface CurrentViewer {

    Viewer viewer();
}
