package org.holdfast.access;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.RecordId;
import org.jspecify.annotations.Nullable;

/** One call of one use case: who was let in for which act, and what they asked for on the way. */
final class Admission implements CurrentViewer {

    private final Act act;
    private final Optional<RecordId> what;
    private final Set<PartnerId> owners = new HashSet<>();
    private @Nullable Viewer viewer;
    private @Nullable CoupleId couple;
    private @Nullable AccountId keeper;
    private @Nullable Rule rule;

    Admission(Act act, Optional<RecordId> what) {
        this.act = act;
        this.what = what;
    }

    /** Lets the viewer in if there is any resource at all on which the role may do this. */
    void of(Viewer admitted) {
        viewer = admitted;
        if (!Decisions.mayEver(admitted.role(), act)) {
            throw new NotFound();
        }
    }

    @Override
    public Viewer viewer() {
        if (viewer == null) {
            throw new NotAllowed();
        }
        return viewer;
    }

    @Override
    public void asks(Act asked, Resource resource) {
        if (asked != act) {
            throw new IllegalStateException("Guarded as " + act + ", but asks for " + asked);
        }
        resource.couple().ifPresent(known -> couple = known);
        resource.keeper().ifPresent(known -> keeper = known);
        owners.addAll(resource.owners());
        rule = Decisions.require(viewer(), act, resource);
    }

    /** An act that was never asked about has shown something that nobody decided on. */
    void conclude() {
        if (rule == null) {
            throw new IllegalStateException("Did " + act + " without asking");
        }
    }

    boolean isRecorded() {
        return act.isRecorded();
    }

    Deed deed() {
        Optional<AccountId> who = Optional.ofNullable(viewer).map(Viewer::account);
        return new Deed(
                who,
                Optional.ofNullable(keeper).filter(whose -> !who.equals(Optional.of(whose))),
                act,
                what,
                Optional.ofNullable(couple),
                named(),
                Optional.ofNullable(rule));
    }

    /** The seat that a person sits in now stands for those they have left: it is one person, and a record names two. */
    private Set<PartnerId> named() {
        Set<PartnerId> named = new HashSet<>(owners);
        Optional.ofNullable(viewer)
                .filter(one ->
                        one.seat().map(Seat::partner).filter(owners::contains).isPresent())
                .ifPresent(one -> named.removeAll(one.former()));
        return named;
    }
}
