package org.holdfast.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.Visibility;
import org.holdfast.plan.PhaseTemplate;
import org.holdfast.plan.PlanTemplate;
import org.holdfast.plan.StepKind;
import org.holdfast.plan.StepTemplate;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.ItemKind;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedLibraryTest {

    private static final Library LIBRARY = new Library();

    @ParameterizedTest
    @ValueSource(strings = {"worksheets", "plans"})
    void the_index_names_exactly_the_files_of_its_folder(String folder) throws IOException, URISyntaxException {
        URI place = Objects.requireNonNull(Library.class.getResource("/library/" + folder))
                .toURI();
        try (Stream<Path> files = Files.list(Path.of(place))) {
            List<String> present = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("index.txt"))
                    .toList();
            List<String> listed = Shelf.shipped()
                    .text(folder + "/index.txt")
                    .orElseThrow()
                    .lines()
                    .toList();

            assertThat(listed).containsExactlyInAnyOrderElementsOf(present);
        }
    }

    @Test
    void the_boundary_worksheet_asks_ten_things_and_keeps_half_of_them_from_the_partner() {
        WorksheetTemplate boundary = LIBRARY.worksheets().get(new TemplateRef("boundary-i-statement", 1));

        assertThat(boundary.title().english()).isEqualTo("Boundary 'I' statement builder");
        assertThat(boundary.questions()).hasSize(10);
        assertThat(boundary.questions())
                .extracting(Item::kind)
                .contains(ItemKind.LONG_TEXT, ItemKind.SCALE, ItemKind.SINGLE_CHOICE);
        assertThat(keys(boundary, Visibility.ME_AND_COUNSELOR))
                .containsExactlyInAnyOrder("situation", "event", "readiness", "when-to-say-it", "note");
        assertThat(keys(boundary, Visibility.PARTNER_AFTER_REVEAL))
                .containsExactlyInAnyOrder("feeling", "impact", "need", "sentence", "hold");
    }

    @Test
    void the_trust_plan_has_five_phases_of_three_to_five_steps() {
        PlanTemplate trust = LIBRARY.plans().get("rebuilding-trust", 1);

        assertThat(trust.phases())
                .extracting(phase -> phase.shortTitle().english())
                .containsExactly("Hearing", "Talking", "Boundaries", "Support", "Patience");
        assertThat(trust.phases()).allSatisfy(phase -> assertThat(phase.steps()).hasSizeBetween(3, 5));
    }

    @Test
    void the_boundary_worksheet_belongs_to_the_third_phase_of_the_trust_plan() {
        PhaseTemplate third =
                LIBRARY.plans().get("rebuilding-trust", 1).phases().get(2);

        assertThat(third.steps())
                .anySatisfy(step -> assertThat(step.worksheet()).hasValue("boundary-i-statement"));
    }

    @Test
    void forgiveness_is_always_optional() {
        List<StepTemplate> forgiving = LIBRARY.plans().newest().stream()
                .flatMap(plan -> plan.phases().stream())
                .flatMap(phase -> phase.steps().stream())
                .filter(step -> step.key().contains("forgive"))
                .toList();

        assertThat(forgiving)
                .isNotEmpty()
                .allMatch(StepTemplate::optional)
                .noneMatch(step -> step.kind() == StepKind.WORKSHEET);
    }

    private static Set<String> keys(WorksheetTemplate worksheet, Visibility visibility) {
        return worksheet.questions().stream()
                .filter(item -> item.visibility() == visibility)
                .map(Item::key)
                .collect(Collectors.toSet());
    }
}
