package org.holdfast.worksheet.ui.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.holdfast.access.NotAllowed;
import org.holdfast.access.Visibility;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.Refused;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.sheet.SavedAnswer;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.LongText;
import org.holdfast.worksheet.ui.letter.Draft.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DraftTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:32:00Z");
    private static final Item ITEM = Items.of("need", new LongText());
    private static final Sensitive MINE = new Sensitive("A message, even a short one.");

    private final Server server = new Server();
    private final Draft draft = new Draft(ITEM, Optional.empty(), server);

    @Test
    void words_are_kept_only_when_the_server_said_so() {
        server.failure = new IllegalStateException("connection lost");

        assertThat(write(MINE)).isInstanceOf(Outcome.NotReached.class);
        assertThat(draft.isKept()).isFalse();

        server.failure = null;
        assertThat(draft.save()).isEqualTo(new Outcome.Kept(NOW));
        assertThat(draft.isKept()).isTrue();
    }

    @Test
    void each_save_names_the_version_of_the_one_before() {
        write(MINE);
        write(new Sensitive("Two messages."));

        assertThat(server.seenVersions).isEqualTo("0 1 ");
    }

    @Test
    void nothing_is_sent_when_nothing_changed() {
        write(MINE);

        assertThat(write(MINE)).isInstanceOf(Outcome.Nothing.class);
        assertThat(server.seenVersions).isEqualTo("0 ");
    }

    @Test
    void choosing_who_sees_it_before_typing_keeps_no_empty_answer() {
        assertThat(draft.write(Sensitive.NONE, Visibility.ME_AND_COUNSELOR)).isInstanceOf(Outcome.Nothing.class);

        draft.write(MINE, draft.visibility());
        assertThat(server.held().visibility()).isEqualTo(Visibility.ME_AND_COUNSELOR);
    }

    @Test
    void a_newer_answer_from_elsewhere_is_never_overwritten_unasked() {
        write(MINE);
        server.changedElsewhere("Words from the phone");

        assertThat(write(new Sensitive("Words from the desk"))).isEqualTo(new Outcome.Changed(server.held()));
        assertThat(write(new Sensitive("Words from the desk, going on"))).isInstanceOf(Outcome.Changed.class);
        assertThat(server.held().words().words()).isEqualTo("Words from the phone");
        assertThat(draft.isKept()).isFalse();
    }

    @Test
    void the_person_may_keep_their_own_words_over_the_newer_ones() {
        write(MINE);
        server.changedElsewhere("Words from the phone");
        write(new Sensitive("Words from the desk"));

        assertThat(draft.insist()).isEqualTo(new Outcome.Kept(NOW));
        assertThat(server.held().words().words()).isEqualTo("Words from the desk");
    }

    @Test
    void or_take_the_newer_ones_and_go_on_from_there() {
        write(MINE);
        server.changedElsewhere("Words from the phone");
        write(new Sensitive("Words from the desk"));

        draft.takeNewer();

        assertThat(draft.words().words()).isEqualTo("Words from the phone");
        assertThat(draft.isKept()).isTrue();
        assertThat(write(new Sensitive("Words from the phone, going on"))).isInstanceOf(Outcome.Kept.class);
    }

    @Test
    void a_third_version_while_insisting_asks_again() {
        write(MINE);
        server.changedElsewhere("Words from the phone");
        write(new Sensitive("Words from the desk"));
        server.changedElsewhere("Words from the phone, later");

        assertThat(draft.insist()).isEqualTo(new Outcome.Changed(server.held()));
    }

    @Test
    void a_refusal_leaves_the_words_here_with_its_reason() {
        server.failure = new Refused("refused.answer.long", 20_001, 20_000);

        assertThat(write(MINE)).isInstanceOfSatisfying(Outcome.NotLikeThis.class, refused -> {
            assertThat(refused.reason()).isEqualTo("refused.answer.long");
            assertThat(refused.details()).containsExactly(20_001, 20_000);
        });
        assertThat(draft.isKept()).isFalse();
    }

    @Test
    void a_worksheet_sent_elsewhere_is_told_apart() {
        server.failure = new Refused("refused.answer.sent");

        assertThat(write(MINE)).isInstanceOf(Outcome.AlreadySent.class);
    }

    @Test
    void a_closed_account_ends_the_session_as_ever() {
        server.failure = new NotAllowed();

        assertThatThrownBy(() -> write(MINE)).isInstanceOf(NotAllowed.class);
    }

    private Outcome write(Sensitive words) {
        return draft.write(words, Visibility.PARTNER_AFTER_REVEAL);
    }

    /** Keeps one answer as the use case does. */
    private static final class Server implements Draft.Keeper {

        private @Nullable SavedAnswer kept;
        private @Nullable RuntimeException failure;
        private String seenVersions = "";

        @Override
        public SavedAnswer save(String itemKey, Sensitive words, Visibility visibility, long seenVersion) {
            if (failure != null) {
                throw failure;
            }
            seenVersions += seenVersion + " ";
            long version = kept == null ? 0 : kept.version();
            if (version != seenVersion) {
                throw new ChangedMeanwhile();
            }
            SavedAnswer saved = new SavedAnswer(itemKey, words, visibility, NOW, version + 1);
            kept = saved;
            return saved;
        }

        @Override
        public Optional<SavedAnswer> saved(String itemKey) {
            return Optional.ofNullable(kept);
        }

        SavedAnswer held() {
            return Optional.ofNullable(kept).orElseThrow();
        }

        void changedElsewhere(String words) {
            SavedAnswer now = held();
            kept = new SavedAnswer(now.itemKey(), new Sensitive(words), now.visibility(), NOW, now.version() + 1);
        }
    }
}
