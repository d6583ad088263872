package org.holdfast.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.holdfast.access.Viewer;
import org.holdfast.practice.Pair;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Sensitive;
import org.holdfast.stack.StandIns;
import org.holdfast.worksheet.Answering;
import org.holdfast.worksheet.Reviewing;
import org.holdfast.worksheet.sheet.ReviewedResponse;
import org.holdfast.worksheet.template.Item;

/** Both partners and their counselor, two devices each, at work on one worksheet in an order that chance gives. */
final class Interleaving {

    private static final int ACTS_OF_EACH = 5;

    private final Map<Viewer, String> subjects;
    private final Pair pair;
    private final AssignmentId sheet;
    private final Item item;
    private final Answering answering;
    private final Reviewing reviewing;
    private final Random chance;
    private final Map<PartnerId, Chain> answers = new LinkedHashMap<>();
    private final Map<PartnerId, Chain> notes = new LinkedHashMap<>();
    private final Map<PartnerId, Chain> thoughts = new LinkedHashMap<>();
    private final List<Device> devices = new ArrayList<>();

    /** @param subjects by which each of them is signed in */
    Interleaving(
            Map<Viewer, String> subjects,
            Pair pair,
            AssignmentId sheet,
            Item item,
            Answering answering,
            Reviewing reviewing,
            Random chance) {
        this.subjects = subjects;
        this.pair = pair;
        this.sheet = sheet;
        this.item = item;
        this.answering = answering;
        this.reviewing = reviewing;
        this.chance = chance;
    }

    /** @return the texts that were kept, and those of them that were lost */
    Outcome run(ExecutorService threads) throws Exception {
        begin();
        if (chance.nextBoolean()) {
            inTurns();
        } else {
            atOnce(threads);
        }
        return compare();
    }

    /** What came of it. */
    record Outcome(int kept, int told, List<String> lost, List<String> broken) {}

    private void begin() {
        for (Viewer client : List.of(pair.a(), pair.b())) {
            PartnerId partner = client.ownSeat().partner();
            enter(client);
            answers.put(partner, new Chain(stored(client)));
            notes.put(partner, new Chain(""));
            thoughts.put(partner, new Chain(""));
            for (int number = 0; number < 2; number++) {
                devices.add(new ClientDevice(
                        answering,
                        sheet,
                        item,
                        chain(answers, partner),
                        subject(client),
                        new Random(chance.nextLong())));
                devices.add(new DeskDevice(
                        reviewing,
                        sheet,
                        partner,
                        chain(notes, partner),
                        chain(thoughts, partner),
                        subject(pair.counselor()),
                        new Random(chance.nextLong())));
            }
        }
        devices.forEach(Device::look);
    }

    private void inTurns() {
        List<Device> turns = new ArrayList<>();
        for (int act = 0; act < ACTS_OF_EACH; act++) {
            turns.addAll(devices);
        }
        Collections.shuffle(turns, chance);
        turns.forEach(Device::act);
    }

    private void atOnce(ExecutorService threads) throws Exception {
        CyclicBarrier together = new CyclicBarrier(devices.size());
        List<Future<?>> all = new ArrayList<>();
        for (Device device : devices) {
            all.add(threads.submit(() -> {
                together.await(20, TimeUnit.SECONDS);
                for (int act = 0; act < ACTS_OF_EACH; act++) {
                    device.act();
                }
                return device;
            }));
        }
        for (Future<?> one : all) {
            try {
                one.get(60, TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                throw new IllegalStateException("A device broke down", e);
            }
        }
    }

    private Outcome compare() {
        List<String> lost = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        Map<PartnerId, String> now = new LinkedHashMap<>();
        for (Viewer client : List.of(pair.a(), pair.b())) {
            enter(client);
            PartnerId partner = client.ownSeat().partner();
            now.put(partner, stored(client));
            lost.addAll(chain(answers, partner).lost(stored(client)));
        }
        enter(pair.counselor());
        for (ReviewedResponse response : reviewing.open(sheet).responses()) {
            PartnerId partner = response.partner().id();
            lost.addAll(chain(notes, partner).lost(response.noteToClient().words()));
            lost.addAll(chain(thoughts, partner).lost(response.privateNote().words()));
            response.answers().stream()
                    .filter(answer -> answer.itemKey().equals(item.key()))
                    .filter(answer -> !answer.words().words().equals(now.get(partner)))
                    .forEach(answer -> lost.add("sent, and not what is kept"));
        }
        devices.forEach(device -> broken.addAll(device.broken()));
        int kept = answers.values().stream().mapToInt(Chain::length).sum()
                + notes.values().stream().mapToInt(Chain::length).sum()
                + thoughts.values().stream().mapToInt(Chain::length).sum();
        return new Outcome(kept, devices.stream().mapToInt(Device::told).sum(), lost, broken);
    }

    private String stored(Viewer client) {
        enter(client);
        return answering
                .answer(sheet, item.key())
                .map(answer -> answer.words())
                .orElse(Sensitive.NONE)
                .words();
    }

    private void enter(Viewer viewer) {
        StandIns.signIn(subject(viewer));
    }

    private String subject(Viewer viewer) {
        return Objects.requireNonNull(subjects.get(viewer));
    }

    private static Chain chain(Map<PartnerId, Chain> chains, PartnerId partner) {
        return Objects.requireNonNull(chains.get(partner));
    }
}
