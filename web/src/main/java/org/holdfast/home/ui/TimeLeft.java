package org.holdfast.home.ui;

import org.holdfast.home.Week;

/** How long something still takes. */
final class TimeLeft {

    private TimeLeft() {}

    /** Minutes that the unanswered share of a worksheet takes, and never none while it is open. */
    static int minutes(Week.Work work) {
        return minutes(work.template().minutes(), work.progress());
    }

    static int minutes(int all, double progress) {
        return Math.max(1, (int) Math.round(all * (1 - progress)));
    }
}
