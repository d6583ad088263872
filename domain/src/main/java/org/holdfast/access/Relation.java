package org.holdfast.access;

/** What a viewer is to a resource. */
public enum Relation {
    /** It is theirs alone. */
    SELF,
    /** It is the work of the other partner in their couple. */
    PARTNER,
    /** It belongs to a couple they carry, or is their own desk. */
    KEEPER,
    /** Its keeper opened it to them. */
    SUPERVISOR,
    /** They gave a reason to see it while its keeper cannot be reached. */
    STAND_IN,
    OTHER;

    /** What the viewer is to the resource, by ids alone; the role is for the rules to ask. */
    static Relation of(Viewer viewer, Resource resource) {
        if (viewer.everySeat().stream().anyMatch(resource::isOnlyOf)) {
            return SELF;
        }
        if (viewer.seat().filter(resource::isInTheCoupleOf).isPresent()) {
            return PARTNER;
        }
        if (resource.keeper().filter(viewer.account()::equals).isPresent()) {
            return KEEPER;
        }
        return resource.openings().stream()
                .filter(opening -> opening.to().equals(viewer.account()))
                .map(Opening::as)
                .findFirst()
                .orElse(OTHER);
    }
}
