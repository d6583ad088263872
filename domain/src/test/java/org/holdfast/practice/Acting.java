package org.holdfast.practice;

import org.holdfast.access.Act;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Decisions;
import org.holdfast.access.Resource;
import org.holdfast.access.Viewer;

/** One person acting under the real rules, where no interceptor says who it is. */
public record Acting(Viewer viewer) implements CurrentViewer {

    @Override
    public void asks(Act act, Resource resource) {
        Decisions.require(viewer, act, resource);
    }
}
