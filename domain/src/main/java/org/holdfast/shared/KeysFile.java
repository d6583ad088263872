package org.holdfast.shared;

import java.nio.file.Path;

/** Where the keys of this installation are; never beside the database. */
public record KeysFile(Path path) {}
