package org.holdfast.worksheet.template;

/** One line in the person's own words. */
public record ShortText() implements Form {

    @Override
    public ItemKind kind() {
        return ItemKind.SHORT_TEXT;
    }

    @Override
    public void check(Filled answer) {
        Checks.text(answer);
    }
}
