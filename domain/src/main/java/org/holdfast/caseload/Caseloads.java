package org.holdfast.caseload;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Viewer;

/** The figures behind a caseload, each read for all of a counselor's couples at once. */
public interface Caseloads {

    /** Every case of the counselor that goes on, with or without a plan; empty for everyone else. */
    List<CoupleFigures> figures(Viewer counselor, LocalDate today);
}
