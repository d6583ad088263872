package org.holdfast.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.Refused;
import org.holdfast.stack.StandIns;

/** A page that somebody has open, and that knows no more than it was last shown. */
abstract class Device {

    private final String subject;
    private final List<String> broken = new ArrayList<>();
    private int told;

    /** Gives the order of what is done here. */
    protected final Random chance;

    Device(String subject, Random chance) {
        this.subject = subject;
        this.chance = chance;
    }

    /** Reloads the page. */
    final void look() {
        StandIns.signIn(subject);
        reload();
    }

    /** Does one thing or another. */
    final void act() {
        StandIns.signIn(subject);
        try {
            attempt();
        } catch (ChangedMeanwhile newer) {
            told++;
            reload();
        } catch (Refused saidSo) {
            reload();
        } catch (RuntimeException failed) {
            broken.add(failed.toString());
            reload();
        }
    }

    /** How often the person was told that somebody else was first. */
    final int told() {
        return told;
    }

    /** What went wrong without being the person's own doing; they were told that nothing was kept. */
    final List<String> broken() {
        return broken;
    }

    abstract void reload();

    abstract void attempt();

    /** Words that nobody else writes. */
    protected final String fresh() {
        return "words " + Long.toHexString(chance.nextLong());
    }
}
