package org.holdfast.worksheet.template;

/** Words to read; there is nothing to answer. */
public record Information() implements Form {

    @Override
    public ItemKind kind() {
        return ItemKind.INFORMATION;
    }

    @Override
    public void check(Filled answer) {
        if (!Checks.isNothing(answer)) {
            throw Checks.unreadable();
        }
    }
}
