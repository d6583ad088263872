package org.holdfast.worksheet.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Locale;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;
import org.holdfast.shell.DayPicker;
import org.holdfast.worksheet.schedule.Ending;
import org.holdfast.worksheet.schedule.Rhythm;
import org.holdfast.worksheet.schedule.Timing;

/** How often, from when, and until when: nothing repeats without an end. */
class EveryFields extends Div {

    private static final int WEEKS_AHEAD = 8;

    /** How it ends. */
    private enum End {
        UNTIL,
        TIMES
    }

    private final IntegerField count = new IntegerField();
    private final Select<Rhythm.Unit> unit = new Select<>();
    private final DayPicker first;
    private final Select<End> end = new Select<>();
    private final DayPicker last;
    private final IntegerField times = new IntegerField();

    EveryFields(Dates dates, Runnable changed) {
        addClassNames("hf-pairs");
        first = new DayPicker(getTranslation("assign.every.first"), dates.today(), dates);
        last = new DayPicker(getTranslation("assign.every.last"), dates.today().plusWeeks(WEEKS_AHEAD), dates);
        count.setLabel(getTranslation("assign.every.count"));
        count.setValue(1);
        unit.setLabel(getTranslation("assign.every.unit"));
        unit.setItems(Rhythm.Unit.values());
        unit.setItemLabelGenerator(one -> getTranslation("assign.every." + name(one)));
        unit.setValue(Rhythm.Unit.WEEKS);
        end.setLabel(getTranslation("assign.every.end"));
        end.setItems(End.values());
        end.setItemLabelGenerator(one -> getTranslation("assign.every.end." + name(one)));
        end.setValue(End.UNTIL);
        times.setLabel(getTranslation("assign.every.times"));
        times.setValue(WEEKS_AHEAD);
        List.of(count, times).forEach(field -> {
            field.setMin(1);
            field.setStepButtonsVisible(true);
            field.addValueChangeListener(change -> {
                field.setInvalid(false);
                changed.run();
            });
        });
        List.of(first, last).forEach(field -> field.addValueChangeListener(change -> changed.run()));
        unit.addValueChangeListener(change -> changed.run());
        end.addValueChangeListener(change -> {
            show();
            changed.run();
        });
        add(count, unit, first, end, last, times);
        show();
    }

    private void show() {
        last.setVisible(end.getValue() == End.UNTIL);
        times.setVisible(end.getValue() == End.TIMES);
    }

    void set(Timing.Every again) {
        count.setValue(again.rhythm().count());
        unit.setValue(again.rhythm().unit());
        first.setValue(again.first());
        switch (again.ending()) {
            case Ending.Until until -> {
                end.setValue(End.UNTIL);
                last.setValue(until.last());
            }
            case Ending.Times most -> {
                end.setValue(End.TIMES);
                times.setValue(most.count());
            }
        }
    }

    Timing timing() {
        return new Timing.Every(
                new Rhythm(WhenFields.chosen(count), unit.getValue()),
                first.chosen(),
                end.getValue() == End.UNTIL
                        ? new Ending.Until(last.chosen())
                        : new Ending.Times(WhenFields.chosen(times)));
    }

    Attempt at(Attempt attempt) {
        Attempt left = attempt.at(count, "refused.schedule.rhythm")
                .at(times, "refused.schedule.times")
                .at(last, "refused.schedule.end");
        return isVisible() ? left.at(first, "refused.schedule.past", "refused.schedule.far") : left;
    }

    private static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
