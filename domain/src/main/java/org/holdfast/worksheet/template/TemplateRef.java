package org.holdfast.worksheet.template;

/** One version of a worksheet template; a published version never changes. */
public record TemplateRef(String key, int version) {

    /** How the keys of worksheets begin that a practice writes itself; none of the library's does. */
    public static final String OWN = "own-";

    /** Whether the practice wrote it itself. */
    public boolean isOwn() {
        return key.startsWith(OWN);
    }
}
