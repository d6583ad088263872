package org.holdfast.library;

/** A template's key and version, as its file name and its first two fields both say. */
record Edition(String key, int version) {

    private static final int MOST_VERSIONS = 999;

    static Edition read(Fields file) {
        Edition edition = new Edition(file.text("key"), file.number("version", 1, MOST_VERSIONS));
        if (!file.fileName().equals(edition.fileName())) {
            throw file.broken("key", "by its key and version this file should be named " + edition.fileName() + ".");
        }
        return edition;
    }

    private String fileName() {
        return key + ".v" + version + ".json";
    }
}
