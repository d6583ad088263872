package org.holdfast.worksheet.writing;

/**
 * Something that stands between a draft and its publication.
 *
 * @param at the place of the section or item to look at; empty for the worksheet's own head
 * @param reason a key into the message bundle
 * @param detail what the reason names, if anything
 */
public record Problem(String at, String reason, String detail) {

    Problem(String at, String reason) {
        this(at, reason, "");
    }
}
