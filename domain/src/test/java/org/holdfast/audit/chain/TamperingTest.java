package org.holdfast.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.holdfast.practice.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever somebody with the whole database in hand does to it, the check finds. */
class TamperingTest {

    private static final int SEALS = 8;
    private static final int EACH = 5;

    @TempDir
    private Path folder;

    private final AuditKeys keys = AuditKeys.fresh();
    private final TestClock clock = new TestClock(Instant.parse("2026-03-18T09:30:00Z"), ZoneOffset.UTC);
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final Random chance = new Random();
    private Heads heads;
    private Sealer sealer;

    @BeforeEach
    void a_trail_with_gaps_and_a_few_records_not_sealed_yet() throws IOException {
        heads = new Heads(folder);
        sealer = new Sealer(keys, heads, clock);
        long seq = 1;
        for (int seal = 0; seal < SEALS; seal++) {
            for (int record = 0; record < EACH; record++) {
                ledger.put(InMemoryLedger.record(seq, clock.instant(), keys));
                seq += 1 + chance.nextInt(2);
            }
            sealer.seal(ledger);
            clock.moveOn(Duration.ofSeconds(1));
        }
        ledger.put(InMemoryLedger.record(seq + 1, clock.instant(), keys));
    }

    @Test
    void nothing_is_wrong_with_what_nobody_touched() throws IOException {
        Verdict verdict = check(ledger);
        assertThat(verdict.sentence())
                .startsWith("The audit trail is whole: " + (SEALS * EACH + 1) + " records under " + SEALS + " seals");
    }

    @RepeatedTest(20)
    void an_edited_record_is_found() throws IOException {
        Entry entry = any();
        ledger.put(entry.marked("00".repeat(32)));
        assertFound("Record " + entry.seq() + ",", "was changed");
    }

    @RepeatedTest(20)
    void a_deleted_record_is_found() throws IOException {
        Entry entry = any();
        ledger.entries.remove(entry.seq());
        assertFound("Record " + entry.seq() + ",", "is gone");
    }

    @RepeatedTest(20)
    void a_forged_record_put_in_is_found() throws IOException {
        Entry forged = InMemoryLedger.record(freePlace(), clock.instant(), AuditKeys.fresh());
        ledger.put(forged);
        assertFound("Record " + forged.seq() + ",", "is not one that we wrote");
    }

    @RepeatedTest(20)
    void a_real_record_copied_to_another_place_is_found() throws IOException {
        ledger.put(InMemoryLedger.moved(any(), freePlace()));
        assertFound("Record ", "");
    }

    @RepeatedTest(20)
    void two_records_that_changed_places_are_found() throws IOException {
        Entry one = any();
        Entry other = any(one);
        ledger.put(InMemoryLedger.moved(one, other.seq()));
        ledger.put(InMemoryLedger.moved(other, one.seq()));
        assertFound("What seal ", "not in that order");
    }

    @RepeatedTest(20)
    void a_trail_cut_off_at_its_end_is_found() throws IOException {
        int left = chance.nextInt(SEALS);
        long to = left == 0 ? 0 : ledger.seals.get(left - 1).to();
        ledger.seals.subList(left, SEALS).clear();
        ledger.entries.tailMap(to + 1).clear();
        assertFound("The trail is cut off", "the last one left is " + left);
    }

    @RepeatedTest(20)
    void a_trail_written_anew_without_one_record_is_found() throws IOException {
        Entry entry = any();
        ledger.entries.remove(entry.seq());
        InMemoryLedger anew = ledger.copy();
        anew.seals.clear();
        anew.seals.addAll(Forgery.anew(ledger));
        assertThat(check(anew).sentence()).startsWith("Seal ").contains("is not the one that was signed");
    }

    @Test
    void a_seal_taken_out_is_found() throws IOException {
        ledger.seals.remove(3);
        assertFound("Seal 4 is gone", "");
    }

    @Test
    void a_seal_added_without_its_head_is_found() throws IOException {
        for (long place : List.of(1_000L, 2_000L)) {
            Entry entry = InMemoryLedger.record(place, clock.instant(), keys);
            ledger.put(entry);
            ledger.add(Seal.over(List.of(entry), place, ledger.seals(), clock.instant()));
        }
        assertFound("Seals " + (SEALS + 1) + " to " + (SEALS + 2), "no signed head");
    }

    @Test
    void a_head_that_somebody_else_wrote_is_found() throws IOException {
        Path file = folder.resolve("2026-03-18.heads");
        Files.writeString(
                file, Head.of(ledger.seals.getLast()).line(AuditKeys.fresh()) + "\n", StandardOpenOption.APPEND);
        assertFound("Not signed with our key: line " + (SEALS + 1) + " of 2026-03-18.heads", "");
    }

    @Test
    void a_record_that_was_never_sealed_is_found() throws IOException {
        clock.moveOn(Duration.ofHours(1));
        assertFound("Record ", "was never sealed");
    }

    @Test
    void a_record_whose_act_took_longer_than_later_ones_is_sealed_where_it_stands() throws IOException {
        long late = freePlace();
        ledger.put(InMemoryLedger.record(late, clock.instant(), keys));
        clock.moveOn(Duration.ofMinutes(2));
        sealer.seal(ledger);
        assertThat(ledger.seals.getLast().members().holds(late)).isTrue();
        assertThat(check(ledger).holds()).isTrue();
    }

    @Test
    void a_record_without_our_mark_is_never_sealed() throws IOException {
        Entry forged = InMemoryLedger.record(1_000, clock.instant(), AuditKeys.fresh());
        ledger.put(forged);
        sealer.seal(ledger);
        assertThat(ledger.seals.getLast().members().holds(forged.seq())).isFalse();
    }

    @Test
    void any_number_of_forged_records_does_not_keep_ours_from_being_sealed() throws IOException {
        AuditKeys theirs = AuditKeys.fresh();
        for (long place = 1_000; place < 13_000; place++) {
            ledger.put(InMemoryLedger.record(place, clock.instant(), theirs));
        }
        ledger.put(InMemoryLedger.record(13_000, clock.instant(), keys));
        sealer.seal(ledger);
        assertThat(ledger.seals.getLast().members().holds(13_000)).isTrue();
        ledger.read = 0;
        assertThat(sealer.seal(ledger)).isZero();
        assertThat(ledger.read).as("forged records looked at again").isZero();
    }

    @Test
    void a_late_record_among_forged_ones_is_sealed() throws IOException {
        AuditKeys theirs = AuditKeys.fresh();
        ledger.put(InMemoryLedger.record(1_000, clock.instant(), theirs));
        ledger.put(InMemoryLedger.record(1_002, clock.instant(), theirs));
        sealer.seal(ledger);
        ledger.put(InMemoryLedger.record(1_001, clock.instant(), keys));
        assertThat(sealer.seal(ledger)).isEqualTo(1);
        assertThat(ledger.seals.getLast().members()).hasToString("1001");
    }

    @Test
    void of_two_sealers_the_second_gives_way() throws IOException {
        sealer.seal(ledger);
        ledger.put(InMemoryLedger.record(1_000, clock.instant(), keys));
        InMemoryLedger seenBefore = ledger.copy();
        assertThat(sealer.seal(ledger)).isEqualTo(1);
        seenBefore.seals.add(ledger.seals.getLast());
        assertThat(new Sealer(keys, heads, clock).seal(seenBefore)).isZero();
        assertThat(check(ledger).holds()).isTrue();
    }

    @Test
    void keys_survive_their_file_and_are_their_owners_alone() throws IOException {
        Path file = folder.resolve("audit.keys");
        keys.write(file);
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        AuditKeys read = AuditKeys.read(file);
        assertThat(new Verification(read, clock).check(heads, ledger).holds()).isTrue();
    }

    private Verdict check(Ledger checked) throws IOException {
        return new Verification(keys, clock).check(heads, checked);
    }

    private void assertFound(String begins, String holds) throws IOException {
        Verdict verdict = check(ledger);
        assertThat(verdict.holds()).isFalse();
        assertThat(verdict.sentence()).startsWith(begins).contains(holds).endsWith(".");
    }

    /** Any sealed record but this one. */
    private Entry any(Entry... not) {
        List<Entry> sealed = ledger.entries.values().stream()
                .filter(entry -> entry.seq() <= ledger.seals.getLast().to())
                .filter(entry -> !List.of(not).contains(entry))
                .toList();
        return sealed.get(chance.nextInt(sealed.size()));
    }

    private long freePlace() {
        long place = 2;
        while (ledger.entries.containsKey(place)) {
            place++;
        }
        return place;
    }
}
