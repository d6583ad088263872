package org.holdfast.worksheet.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.MarkdownType;
import org.hl7.fhir.r4.model.Questionnaire.EnableWhenBehavior;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemEnableWhenComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemOperator;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.Type;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.template.Choice;
import org.holdfast.worksheet.template.Commitment;
import org.holdfast.worksheet.template.Condition;
import org.holdfast.worksheet.template.Day;
import org.holdfast.worksheet.template.Emotions;
import org.holdfast.worksheet.template.Form;
import org.holdfast.worksheet.template.Group;
import org.holdfast.worksheet.template.IStatement;
import org.holdfast.worksheet.template.Information;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.Likert;
import org.holdfast.worksheet.template.LongText;
import org.holdfast.worksheet.template.Matrix;
import org.holdfast.worksheet.template.MultipleChoice;
import org.holdfast.worksheet.template.Quantity;
import org.holdfast.worksheet.template.Ranking;
import org.holdfast.worksheet.template.Row;
import org.holdfast.worksheet.template.Scale;
import org.holdfast.worksheet.template.ShortText;
import org.holdfast.worksheet.template.SingleChoice;
import org.holdfast.worksheet.template.WorksheetTemplate;

/** Writes the items of one worksheet; what belongs to an item has its key, a dot and a name of its own. */
final class QuestionnaireItems {

    private final WorksheetTemplate worksheet;
    private final Function<String, Words> labels;

    /** @param labels what a field that Holdfast names itself is called, by its key in the message bundle */
    QuestionnaireItems(WorksheetTemplate worksheet, Function<String, Words> labels) {
        this.worksheet = worksheet;
        this.labels = labels;
    }

    QuestionnaireItemComponent item(Item item) {
        QuestionnaireItemComponent one = one(item.key(), type(item.form()), item.prompt());
        if (item.required()) {
            one.setRequired(true);
        }
        item.showWhen().ifPresent(condition -> ask(one, condition));
        one.addExtension(
                Extensions.own("visibility", new CodeType(item.visibility().name())));
        help(one, item);
        answer(one, item);
        return one;
    }

    /** Words to read. */
    static QuestionnaireItemComponent display(String id, Words words) {
        return one(id, QuestionnaireItemType.DISPLAY, words);
    }

    static QuestionnaireItemComponent one(String id, QuestionnaireItemType type, Words words) {
        QuestionnaireItemComponent one = new QuestionnaireItemComponent();
        one.setLinkId(id).setType(type);
        Extensions.both(one.getTextElement(), words);
        return one;
    }

    private static QuestionnaireItemType type(Form form) {
        return switch (form) {
            case ShortText line -> QuestionnaireItemType.STRING;
            case LongText lines -> QuestionnaireItemType.TEXT;
            case SingleChoice choice -> QuestionnaireItemType.CHOICE;
            case MultipleChoice some -> QuestionnaireItemType.CHOICE;
            case Likert degree -> QuestionnaireItemType.CHOICE;
            case Ranking order -> QuestionnaireItemType.CHOICE;
            case Emotions feelings -> QuestionnaireItemType.CHOICE;
            case Scale scale -> QuestionnaireItemType.INTEGER;
            case Quantity quantity -> QuestionnaireItemType.DECIMAL;
            case Day day -> QuestionnaireItemType.DATE;
            case Matrix matrix -> QuestionnaireItemType.GROUP;
            case IStatement statement -> QuestionnaireItemType.GROUP;
            case Commitment promise -> QuestionnaireItemType.GROUP;
            case Group group -> QuestionnaireItemType.GROUP;
            case Information words -> QuestionnaireItemType.DISPLAY;
        };
    }

    private void answer(QuestionnaireItemComponent one, Item item) {
        switch (item.form()) {
            case ShortText line -> {}
            case LongText lines -> {}
            case Day day -> {}
            case Information words -> {}
            case SingleChoice choice -> offer(one, choice.choices(), "radio-button");
            case Likert degree -> offer(one, degree.choices(), "radio-button");
            case MultipleChoice some -> offerSome(one, some.choices(), some.atMost());
            case Emotions feelings -> {
                offerSome(one, feelings.choices(), feelings.atMost());
                feelings.families().forEach(family -> family(one, family));
            }
            case Ranking order -> {
                offerSome(one, order.choices(), order.choices().size());
                one.addExtension(Extensions.own("ranking", new CodeType("first-is-most")));
            }
            case Scale scale -> scale(one, scale);
            case Quantity quantity -> {
                Extensions.limits(one, new DecimalType(quantity.least()), new DecimalType(quantity.most()));
                quantity.unit().ifPresent(unit -> Extensions.unit(one, unit));
            }
            case Matrix matrix -> {
                Extensions.control(one, "gtable");
                matrix.rows().forEach(row -> one.addItem(row(one, row, matrix.choices())));
            }
            case IStatement statement -> parts(one, IStatement.PARTS, "field.statement.");
            case Commitment promise -> parts(one, Commitment.PARTS, "field.commitment.");
            case Group group -> {
                one.setRepeats(true);
                Extensions.times(one, group.atLeast(), group.atMost());
                group.items().forEach(inner -> one.addItem(item(inner)));
            }
        }
    }

    private static void help(QuestionnaireItemComponent one, Item item) {
        if (item.help().english().isBlank() && item.help().spanish().isBlank()) {
            return;
        }
        if (!item.isAnswered()) {
            // Words to read may have nothing beneath them
            one.addExtension(Extensions.own("help", Extensions.both(new MarkdownType(), item.help())));
            return;
        }
        QuestionnaireItemComponent help = display(item.key() + ".help", item.help());
        Extensions.control(help, "help");
        one.addItem(help);
    }

    private static void offer(QuestionnaireItemComponent one, List<Choice> choices, String control) {
        Extensions.control(one, control);
        for (Choice choice : choices) {
            Coding coding = new Coding().setCode(choice.key());
            Extensions.both(coding.getDisplayElement(), choice.label());
            choice.score().ifPresent(score -> Extensions.points(coding, score));
            one.addAnswerOption().setValue(coding);
        }
    }

    private static void offerSome(QuestionnaireItemComponent one, List<Choice> choices, int atMost) {
        one.setRepeats(true);
        offer(one, choices, "check-box");
        Extensions.times(one, 0, atMost);
    }

    private static void family(QuestionnaireItemComponent one, Emotions.Family family) {
        List<Extension> parts = new ArrayList<>();
        parts.add(new Extension("key", new CodeType(family.key())));
        parts.add(new Extension("name", Extensions.both(new MarkdownType(), family.name())));
        family.feelings().forEach(feeling -> parts.add(new Extension("feeling", new CodeType(feeling.key()))));
        one.addExtension(Extensions.own("family", parts));
    }

    private static void scale(QuestionnaireItemComponent one, Scale scale) {
        Extensions.limits(one, new IntegerType(0), new IntegerType(Scale.MOST));
        Extensions.control(one, "slider");
        scale.low().ifPresent(low -> end(one, "lower", low));
        scale.high().ifPresent(high -> end(one, "upper", high));
    }

    private static void end(QuestionnaireItemComponent one, String which, Words words) {
        QuestionnaireItemComponent end = display(one.getLinkId() + "." + which, words);
        Extensions.control(end, which);
        one.addItem(end);
    }

    private static QuestionnaireItemComponent row(QuestionnaireItemComponent table, Row row, List<Choice> choices) {
        QuestionnaireItemComponent one =
                one(table.getLinkId() + "." + row.key(), QuestionnaireItemType.CHOICE, row.label());
        offer(one, choices, "radio-button");
        return one;
    }

    private void parts(QuestionnaireItemComponent one, List<String> names, String messages) {
        for (String name : names) {
            one.addItem(one(one.getLinkId() + "." + name, QuestionnaireItemType.TEXT, labels.apply(messages + name)));
        }
    }

    private void ask(QuestionnaireItemComponent one, Condition condition) {
        if (condition.match() == Condition.Match.ANY) {
            one.setEnableBehavior(EnableWhenBehavior.ANY);
        } else if (condition.tests().size() > 1) {
            one.setEnableBehavior(EnableWhenBehavior.ALL);
        }
        condition.tests().forEach(test -> one.addEnableWhen(when(test)));
    }

    private QuestionnaireItemEnableWhenComponent when(Condition.Test test) {
        QuestionnaireItemEnableWhenComponent when = new QuestionnaireItemEnableWhenComponent();
        when.setQuestion(test.item());
        return switch (test) {
            case Condition.Is is ->
                when.setOperator(QuestionnaireItemOperator.EQUAL).setAnswer(new Coding().setCode(is.choice()));
            case Condition.Includes includes ->
                when.setOperator(QuestionnaireItemOperator.EQUAL).setAnswer(new Coding().setCode(includes.choice()));
            case Condition.AtLeast least ->
                when.setOperator(QuestionnaireItemOperator.GREATER_OR_EQUAL)
                        .setAnswer(number(test.item(), least.number()));
            case Condition.AtMost most ->
                when.setOperator(QuestionnaireItemOperator.LESS_OR_EQUAL).setAnswer(number(test.item(), most.number()));
        };
    }

    private Type number(String key, int number) {
        boolean whole = worksheet
                .question(key)
                .map(Item::form)
                .filter(Scale.class::isInstance)
                .isPresent();
        return whole ? new IntegerType(number) : new DecimalType(number);
    }
}
