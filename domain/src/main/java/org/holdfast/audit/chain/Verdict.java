package org.holdfast.audit.chain;

import java.util.Optional;

/**
 * What a check of the whole trail came to.
 *
 * @param fault what is wrong and where, in one sentence; empty when nothing is
 * @param records how many were checked
 * @param seals how many were checked
 * @param head the last signed head they were held against
 */
public record Verdict(Optional<String> fault, long records, long seals, Optional<Head> head) {

    public boolean holds() {
        return fault.isEmpty();
    }

    /** One sentence for whoever asked. */
    public String sentence() {
        return fault.orElseGet(() -> "The audit trail is whole: " + records + " records under " + seals + " seals"
                + head.map(last -> ", held against the head signed at " + last.at() + ".")
                        .orElse("; no head was signed yet."));
    }
}
