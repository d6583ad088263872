package org.holdfast.worksheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.holdfast.shared.Refused;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;
import org.holdfast.shell.DayPicker;
import org.holdfast.worksheet.schedule.Timing;

/** When a worksheet comes: one choice, and beneath it only the fields that this choice needs. */
class WhenFields extends Div {

    private static final int DAYS = 7;

    /** The ways there are; everything but now is a schedule. */
    enum Way {
        NOW,
        ON_DAY,
        AFTER,
        EVERY
    }

    private final Select<Way> way = new Select<>();
    private final DayPicker due;
    private final DayPicker day;
    private final Select<Followable> after = new Select<>();
    private final IntegerField delay;
    private final EveryFields every;
    private final IntegerField daysToDo;

    WhenFields(boolean withNow, List<Followable> followables, Dates dates, Runnable changed) {
        addClassNames("hf-form", "hf-when");
        Set<Way> ways = EnumSet.allOf(Way.class);
        if (!withNow) {
            ways.remove(Way.NOW);
        }
        if (followables.isEmpty()) {
            ways.remove(Way.AFTER);
        }
        due = new DayPicker(getTranslation("assign.due"), dates.today().plusDays(DAYS), dates);
        day = new DayPicker(getTranslation("assign.when.day"), dates.today().plusDays(DAYS), dates);
        delay = number("assign.when.delay", 0);
        every = new EveryFields(dates, changed);
        daysToDo = number("assign.when.days", DAYS);
        way.setLabel(getTranslation("assign.when"));
        way.setItems(ways);
        way.setItemLabelGenerator(one -> getTranslation("assign.when." + name(one)));
        after.setLabel(getTranslation("assign.when.followed"));
        after.setHelperText(getTranslation("assign.when.followed.help"));
        after.setItems(followables);
        after.setItemLabelGenerator(Followable::title);
        followables.stream().findFirst().ifPresent(after::setValue);
        add(way, after, delay, day, every, due, daysToDo);
        way.setValue(ways.iterator().next());
        way.addValueChangeListener(change -> {
            show();
            changed.run();
        });
        List.of(due, day).forEach(field -> field.addValueChangeListener(change -> changed.run()));
        after.addValueChangeListener(change -> changed.run());
        List.of(delay, daysToDo).forEach(field -> field.addValueChangeListener(change -> changed.run()));
        show();
    }

    /** Puts in what is in force. */
    void set(Timing timing, int days) {
        switch (timing) {
            case Timing.OnDay once -> {
                way.setValue(Way.ON_DAY);
                day.setValue(once.day());
            }
            case Timing.After follows -> {
                way.setValue(Way.AFTER);
                after.getListDataView()
                        .getItems()
                        .filter(one -> one.id().equals(follows.assignment()))
                        .findFirst()
                        .ifPresentOrElse(after::setValue, after::clear);
                delay.setValue(follows.days());
            }
            case Timing.Every again -> {
                way.setValue(Way.EVERY);
                every.set(again);
            }
        }
        daysToDo.setValue(days);
    }

    boolean isNow() {
        return way.getValue() == Way.NOW;
    }

    DayPicker due() {
        return due;
    }

    /** @throws Refused if a field that matters is empty */
    Timing timing() {
        return switch (way.getValue()) {
            case NOW, ON_DAY -> new Timing.OnDay(day.chosen());
            case AFTER ->
                new Timing.After(
                        Optional.ofNullable(after.getValue())
                                .orElseThrow(() -> new Refused("refused.schedule.follow.none"))
                                .id(),
                        chosen(delay));
            case EVERY -> every.timing();
        };
    }

    int daysToDo() {
        return chosen(daysToDo);
    }

    /** Says what was refused beside the field it is about. */
    Attempt at(Attempt attempt) {
        return every.at(attempt)
                .at(due, "refused.due")
                .at(day, "refused.schedule.past", "refused.schedule.far")
                .at(after, "refused.schedule.follow")
                .at(delay, "refused.schedule.delay")
                .at(daysToDo, "refused.schedule.days");
    }

    private void show() {
        Way chosen = way.getValue();
        seen(chosen == Way.NOW, due);
        seen(chosen == Way.ON_DAY, day);
        seen(chosen == Way.AFTER, after, delay);
        seen(chosen == Way.EVERY, every);
        seen(chosen != Way.NOW, daysToDo);
    }

    private static void seen(boolean visible, Component... fields) {
        List.of(fields).forEach(field -> field.setVisible(visible));
    }

    private IntegerField number(String label, int suggestion) {
        IntegerField field = new IntegerField(getTranslation(label));
        field.setValue(suggestion);
        field.setStepButtonsVisible(true);
        field.setMin(0);
        field.addValueChangeListener(change -> field.setInvalid(false));
        return field;
    }

    /** What is no number is none that is allowed either, and is said so. */
    static int chosen(IntegerField field) {
        return Optional.ofNullable(field.getValue()).orElse(-1);
    }

    private static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
