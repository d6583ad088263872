package org.holdfast.access;

import org.holdfast.shared.Refused;

/** The couple's secrets policy has to be read and signed first; nothing of one's own is open until then. */
public class PolicyUnsigned extends Refused {

    public PolicyUnsigned() {
        super("refused.policy.unsigned");
    }
}
