package org.holdfast.worksheet.template;

import java.util.List;

/** A promise in three parts: what I will do, how often, and until when; each in one's own words. */
public record Commitment() implements Form {

    public static final List<String> PARTS = List.of("what", "often", "until");

    @Override
    public ItemKind kind() {
        return ItemKind.COMMITMENT;
    }

    @Override
    public void check(Filled answer) {
        Checks.parts(PARTS, answer);
    }

    @Override
    public boolean isComplete(Filled answer) {
        return answer instanceof Filled.Parts said && said.words().size() == PARTS.size();
    }
}
