package org.holdfast.statement;

import java.util.Locale;

/** What a hint has noticed, the most helpful to hear first. */
public enum HintKind {
    ULTIMATUM,
    LABEL,
    CONTEMPT,
    MADE_ME_FEEL,
    THOUGHT_AS_FEELING,
    MIND_READING,
    BLAME,
    ALWAYS_NEVER,
    SHOULD,
    COMPLAINT_AS_REQUEST,
    VAGUE_REQUEST,
    /** A feeling word that also says what someone did, such as “betrayed”; there is a feeling beneath it. */
    FEELING_BENEATH;

    /** The message that says what was noticed. */
    public String messageKey() {
        return "statement." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The message that offers a pattern to try. */
    public String patternKey() {
        return messageKey() + ".try";
    }
}
