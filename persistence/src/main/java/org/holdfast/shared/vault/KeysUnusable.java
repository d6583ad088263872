package org.holdfast.shared.vault;

/** The keys cannot be used; says what is wrong with their file, and nothing that is in it. */
public class KeysUnusable extends IllegalStateException {

    KeysUnusable(String problem) {
        super("The file that HOLDFAST_KEYS_FILE names " + problem + ".");
    }
}
