package org.holdfast.worksheet.ui.field;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.holdfast.worksheet.template.Commitment;
import org.holdfast.worksheet.template.Day;
import org.holdfast.worksheet.template.Emotions;
import org.holdfast.worksheet.template.Filled;
import org.holdfast.worksheet.template.Form;
import org.holdfast.worksheet.template.Group;
import org.holdfast.worksheet.template.IStatement;
import org.holdfast.worksheet.template.Information;
import org.holdfast.worksheet.template.Likert;
import org.holdfast.worksheet.template.LongText;
import org.holdfast.worksheet.template.Matrix;
import org.holdfast.worksheet.template.MultipleChoice;
import org.holdfast.worksheet.template.Quantity;
import org.holdfast.worksheet.template.Ranking;
import org.holdfast.worksheet.template.Scale;
import org.holdfast.worksheet.template.ShortText;
import org.holdfast.worksheet.template.SingleChoice;

/** The field a form is answered in, whatever it is made of. */
public interface AnswerField {

    /** @throws IllegalArgumentException for a form that is only read */
    static AnswerField of(Form form, Locale locale) {
        return switch (form) {
            case ShortText line -> WordsField.line();
            case LongText lines -> WordsField.lines();
            case SingleChoice choice -> new OneField(choice.choices(), locale);
            case Likert degree -> new OneField(degree.choices(), locale);
            case MultipleChoice some -> SomeField.of(some, locale);
            case Emotions feelings -> SomeField.of(feelings, locale);
            case Scale scale -> new DegreeField(scale, locale);
            case Quantity quantity -> new NumberField(quantity, locale);
            case Day day -> new DayField(locale);
            case Ranking order -> new OrderField(order, locale);
            case Matrix matrix -> new TableField(matrix, locale);
            case IStatement statement -> PartsField.statement(locale);
            case Commitment promise -> PartsField.commitment();
            case Group group -> new EntriesField(group, locale);
            case Information nothing -> throw new IllegalArgumentException("What is only read has no field");
        };
    }

    Component component();

    /**
     * What the field holds now.
     *
     * @throws org.holdfast.shared.Refused if it cannot be read, saying what to write instead
     */
    Filled value();

    /** Puts an answer in, or empties the field. */
    void show(Filled answer);

    /** Run after each pause in typing, on leaving the field, and at once for choices; never when the server changes it. */
    void onChange(Runnable told);

    /** Ties the field to the elements that say what it asks and who will see it. */
    void labelledBy(String ids);

    /** Says at the field what is wrong; blank when nothing is. */
    void complain(String sentence);

    /** Tells the browser that the server has answered for what it holds; what was typed since stays marked as unsaved. */
    default void answered() {}

    void focus();

    /** Whether there is another part in this direction, where a narrow screen shows one at a time. */
    default boolean goesOn(int by) {
        return false;
    }

    /** Goes to the part in this direction. */
    default void turn(int by) {}
}
