package org.holdfast.worksheet.ui.before;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.template.Choice;
import org.holdfast.worksheet.template.Form;
import org.holdfast.worksheet.template.LongText;
import org.holdfast.worksheet.template.Scale;
import org.holdfast.worksheet.template.SingleChoice;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final Form CHOICE = new SingleChoice(
            List.of(new Choice("yes", new Words("Yes", "Sí")), new Choice("no", new Words("No", "No"))));

    @Test
    void figures_say_by_how_much() {
        assertThat(between(new Scale(), "5", "8")).contains(new Difference(Difference.Kind.MORE, new BigDecimal("3")));
        assertThat(between(new Scale(), "8", "5")).contains(new Difference(Difference.Kind.LESS, new BigDecimal("3")));
        assertThat(between(new Scale(), "8", "8")).contains(new Difference(Difference.Kind.SAME, BigDecimal.ZERO));
    }

    @Test
    void of_other_answers_only_that_they_are_the_same_is_said() {
        assertThat(between(CHOICE, "yes", "yes")).contains(new Difference(Difference.Kind.SAME, BigDecimal.ZERO));
        assertThat(between(CHOICE, "yes", "no")).isEmpty();
        assertThat(between(new LongText(), "a", "b")).isEmpty();
    }

    @Test
    void nothing_is_said_of_what_is_not_there_or_cannot_be_read() {
        assertThat(between(new Scale(), "", "8")).isEmpty();
        assertThat(between(new Scale(), "8", "")).isEmpty();
        assertThat(between(new LongText(), "", "")).isEmpty();
        assertThat(between(new Scale(), "eight", "8")).isEmpty();
    }

    private static Optional<Difference> between(Form form, String one, String other) {
        return Difference.between(form, new Sensitive(one), new Sensitive(other));
    }
}
