package org.holdfast.worksheet.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.couple.PartnerName;
import org.holdfast.shared.Sensitive;

/** One partner's response as the counselor reads it; without answers until it is sent. */
public record ReviewedResponse(
        PartnerName partner,
        ResponseState state,
        Optional<Instant> submittedAt,
        List<ReviewedAnswer> answers,
        Sensitive returnReason,
        Sensitive noteToClient,
        Optional<Instant> noteAt,
        Map<String, AnswerNote> answerNotes,
        Sensitive privateNote) {}
