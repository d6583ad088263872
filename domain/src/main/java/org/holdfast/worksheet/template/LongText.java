package org.holdfast.worksheet.template;

/** As many lines as wanted, in the person's own words. */
public record LongText() implements Form {

    @Override
    public ItemKind kind() {
        return ItemKind.LONG_TEXT;
    }

    @Override
    public void check(Filled answer) {
        Checks.text(answer);
    }
}
