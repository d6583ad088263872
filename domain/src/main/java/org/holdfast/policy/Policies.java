package org.holdfast.policy;

import java.util.List;
import java.util.Optional;
import org.holdfast.access.Viewer;
import org.holdfast.shared.CoupleId;

/**
 * Which policies couples have, and who signed them.
 *
 * <p>The couple's counselor reads both signatures; a partner reads the policy and their own signature, so that nobody
 * learns from it what the other has done.
 */
public interface Policies {

    /** The policy in force, for the couple's counselor and its partners. */
    Optional<CouplePolicy> inForce(Viewer viewer, CoupleId couple);

    /** The signatures under the policy in force that the viewer may know of. */
    List<PolicySignature> signatures(Viewer viewer, CoupleId couple);

    /** @throws org.holdfast.shared.ChangedMeanwhile if another choice came first */
    void add(CouplePolicy policy);

    /** @throws org.holdfast.shared.ChangedMeanwhile if the partner has signed already */
    void add(PolicySignature signature);
}
