package org.holdfast.server;

/** A setting is missing or cannot be used; the message is one sentence that names it and says what to give. */
public class SettingWrong extends IllegalStateException {

    SettingWrong(String name, String problem) {
        super("The setting " + name + " " + problem);
    }
}
