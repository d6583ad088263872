package org.holdfast.worksheet.template;

import java.util.List;

/** A sentence about oneself in four parts: what I feel, what happened, what it does to me, what I ask. */
public record IStatement() implements Form {

    public static final List<String> PARTS = List.of("feeling", "event", "impact", "request");

    @Override
    public ItemKind kind() {
        return ItemKind.I_STATEMENT;
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
