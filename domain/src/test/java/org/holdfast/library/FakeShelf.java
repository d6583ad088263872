package org.holdfast.library;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A library in memory: one small worksheet and one small plan, to be spoiled by a test. */
final class FakeShelf implements Shelf {

    static final String WORKSHEET = "worksheets/calm.v1.json";
    static final String FEELINGS = "feelings/feelings.json";
    static final String PLAN = "plans/small.v1.json";

    private final Map<String, String> files = new HashMap<>();

    FakeShelf() {
        files.put("worksheets/index.txt", "calm.v1.json\n");
        files.put(WORKSHEET, """
                {"key": "calm", "version": 1,
                 "title": {"en": "Calm", "es": "Calma"},
                 "purpose": {"en": "To find calm.", "es": "Para hallar calma."},
                 "minutes": 5,
                 "elements": ["SELF_CARE"],
                 "evidence": {"en": "Untested.", "es": "Sin probar."},
                 "sections": [{
                   "title": {"en": "Now", "es": "Ahora"},
                   "intro": {"en": "Take your time.", "es": "Sin prisa."},
                   "items": [
                     {"key": "place", "kind": "SINGLE_CHOICE",
                      "prompt": {"en": "Where?", "es": "¿Dónde?"}, "help": {"en": "One place.", "es": "Un lugar."},
                      "required": true, "visibility": "ME_AND_COUNSELOR",
                      "choices": [{"key": "in", "label": {"en": "Inside", "es": "Dentro"}},
                                  {"key": "out", "label": {"en": "Outside", "es": "Fuera"}}]},
                     {"key": "much", "kind": "SCALE",
                      "prompt": {"en": "How calm?", "es": "¿Cuánta calma?"}, "help": {"en": "0 is none.", "es": "0 es nada."},
                      "required": false, "visibility": "PARTNER_AFTER_REVEAL"}
                   ]}]}
                """);
        files.put("feelings/index.txt", "feelings.json\n");
        files.put(FEELINGS, """
                {"families": [{"key": "fear", "name": {"en": "Fear", "es": "Miedo"},
                 "feelings": [{"key": "afraid", "label": {"en": "Afraid", "es": "Con miedo"}},
                              {"key": "worried", "label": {"en": "Worried", "es": "Con preocupación"}}]}]}
                """);
        files.put("policies/index.txt", "open.v1.json\n");
        files.put("policies/open.v1.json", """
                {"key": "open", "version": 1, "individual": false,
                 "title": {"en": "Open", "es": "Abierto"},
                 "summary": {"en": "All is open.", "es": "Todo se abre."},
                 "parts": [{"title": {"en": "What", "es": "Qué"}, "text": {"en": "All.", "es": "Todo."}}]}
                """);
        files.put("plans/index.txt", "small.v1.json\n");
        files.put(PLAN, """
                {"key": "small", "version": 1,
                 "title": {"en": "Small", "es": "Pequeño"},
                 "purpose": {"en": "To begin.", "es": "Para empezar."},
                 "evidence": {"en": "Untested.", "es": "Sin probar."},
                 "contraindications": {"en": "None known.", "es": "Ninguna conocida."},
                 "phases": [{
                   "title": {"en": "First", "es": "Primera"}, "shortTitle": {"en": "One", "es": "Uno"},
                   "purpose": {"en": "To start.", "es": "Para iniciar."},
                   "forPartners": {"en": "A start.", "es": "Un inicio."},
                   "gate": {"en": "You decide.", "es": "Tú decides."},
                   "steps": [
                     {"key": "talk", "kind": "SESSION", "title": {"en": "Talk", "es": "Hablar"},
                      "description": {"en": "You talk.", "es": "Se habla."}, "optional": false},
                     {"key": "write", "kind": "WORKSHEET", "title": {"en": "Write", "es": "Escribir"},
                      "description": {"en": "You write.", "es": "Se escribe."}, "worksheet": "calm", "optional": true}
                   ]}]}
                """);
    }

    FakeShelf with(String file, String text) {
        files.put(file, text);
        return this;
    }

    FakeShelf without(String file) {
        files.remove(file);
        return this;
    }

    /** The same library with one piece of one file replaced. */
    FakeShelf spoiled(String file, String piece, String by) {
        String text = text(file).orElseThrow();
        if (!text.contains(piece)) {
            throw new IllegalArgumentException(file + " has no " + piece);
        }
        return with(file, text.replace(piece, by));
    }

    @Override
    public Optional<String> text(String file) {
        return Optional.ofNullable(files.get(file));
    }
}
