package org.holdfast.worksheet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.Vault;
import org.holdfast.worksheet.history.GivenBack;
import org.holdfast.worksheet.history.SentMoment;
import org.holdfast.worksheet.sheet.SentBefore;

/** Puts together when something was sent and what became of it. */
final class Versions {

    private Versions() {}

    static List<SentBefore> of(
            List<SentMoment> moments, List<GivenBack> back, Collection<Response> responses, Vault vault) {
        return moments.stream()
                .map(moment -> new SentBefore(
                        moment.owner(),
                        moment.number(),
                        moment.sentAt(),
                        responses.stream().anyMatch(response -> stands(response, moment)),
                        reason(moment, back, vault)))
                .toList();
    }

    private static boolean stands(Response response, SentMoment moment) {
        return response.owner().equals(moment.owner())
                && response.timesSent() == moment.number()
                && response.state().isReadable();
    }

    private static Optional<Sensitive> reason(SentMoment moment, List<GivenBack> back, Vault vault) {
        return back.stream()
                .filter(one -> one.owner().equals(moment.owner()) && one.number() == moment.number())
                .map(one -> one.reason(vault))
                .findFirst();
    }
}
