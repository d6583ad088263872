package org.holdfast.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.fuzz.SpoiledInputs;
import org.holdfast.fuzz.Trial;

/** Gives spoiled inputs to everything that reads files and kept answers, and counts what is not borne. */
final class FuzzingFigure implements Figure {

    private static final int SHORT = 2_500;
    private static final int WHOLE = 1_000_000;

    @Override
    public int promise() {
        return 26;
    }

    @Override
    public boolean needsServers() {
        return false;
    }

    @Override
    public Finding take(Scale scale) throws Exception {
        int count = scale.of(SHORT, WHOLE);
        Map<String, Trial> trials = new LinkedHashMap<>(SpoiledInputs.run(count));
        try (ShippedQuestionnaires shipped = new ShippedQuestionnaires()) {
            trials.put("questionnaires", shipped.run(count));
        }
        List<Trial> all = List.copyOf(trials.values());
        String slipped = trials.entrySet().stream()
                .flatMap(one -> one.getValue().first().map(first -> one.getKey() + ": " + first).stream())
                .collect(Collectors.joining("; "));
        return new Finding(
                "%d readers, %d spoiled inputs each: %d read whole, %d refused, %d uncaught, %d too heavy (at most %d MB)%s"
                        .formatted(
                                all.size(),
                                count,
                                all.stream().mapToInt(Trial::read).sum(),
                                all.stream().mapToInt(Trial::refused).sum(),
                                all.stream().mapToInt(Trial::uncaught).sum(),
                                all.stream().mapToInt(Trial::heavy).sum(),
                                all.stream().mapToLong(Trial::heaviest).max().orElse(0) >> 20,
                                Optional.of(slipped)
                                        .filter(text -> !text.isEmpty())
                                        .map(text -> " [" + text + "]")
                                        .orElse("")),
                all.stream().allMatch(Trial::holds));
    }
}
