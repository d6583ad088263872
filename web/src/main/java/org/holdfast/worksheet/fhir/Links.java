package org.holdfast.worksheet.fhir;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemEnableWhenComponent;
import org.holdfast.shared.Refused;

/** How items name one another: each has a name of its own, and none waits for itself. */
final class Links {

    private final Map<String, Set<String>> waitsFor = new LinkedHashMap<>();

    private Links() {}

    static void check(List<QuestionnaireItemComponent> items) {
        Links links = new Links();
        items.forEach(item -> links.add(item, Optional.empty()));
        links.checkEnds();
    }

    private void add(QuestionnaireItemComponent item, Optional<String> within) {
        String id = item.getLinkId();
        if (id == null || id.isBlank()) {
            throw new Refused("refused.fhir.unnamed", Notes.shortened(String.valueOf(item.getText()), 60));
        }
        Set<String> others = new TreeSet<>();
        within.ifPresent(others::add);
        for (QuestionnaireItemEnableWhenComponent when : item.getEnableWhen()) {
            if (when.getQuestion() != null) {
                others.add(when.getQuestion());
            }
        }
        if (waitsFor.put(id, others) != null) {
            throw new Refused("refused.fhir.twice", Notes.shortened(id, 60));
        }
        item.getItem().forEach(inner -> add(inner, Optional.of(id)));
    }

    /** Takes away what waits for nothing that is left; what cannot be taken away waits for itself. */
    private void checkEnds() {
        Map<String, Integer> waits = new HashMap<>();
        Map<String, List<String>> awaitedBy = new HashMap<>();
        waitsFor.forEach((id, others) -> {
            others.retainAll(waitsFor.keySet());
            waits.put(id, others.size());
            others.forEach(other ->
                    awaitedBy.computeIfAbsent(other, key -> new ArrayList<>()).add(id));
        });
        Deque<String> free = new ArrayDeque<>();
        waits.forEach((id, count) -> {
            if (count == 0) {
                free.add(id);
            }
        });
        while (!free.isEmpty()) {
            String id = free.remove();
            waits.remove(id);
            for (String waiting : awaitedBy.getOrDefault(id, List.of())) {
                if (waits.merge(waiting, -1, Integer::sum) == 0) {
                    free.add(waiting);
                }
            }
        }
        waitsFor.keySet().stream().filter(waits::containsKey).findFirst().ifPresent(id -> {
            throw new Refused("refused.fhir.cycle", Notes.shortened(id, 60));
        });
    }
}
