package org.holdfast.worksheet.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.couple.CoupleCard;
import org.holdfast.couple.PartnerName;
import org.holdfast.shared.PartnerId;

/** Who gets the worksheet: both partners, or one of them. */
class AssignTo extends RadioButtonGroup<List<PartnerName>> {

    private final List<List<PartnerName>> choices = new ArrayList<>();

    AssignTo(CoupleCard couple, Runnable changed) {
        setLabel(getTranslation("assign.to"));
        if (couple.partners().size() > 1) {
            choices.add(couple.partners());
        }
        couple.partners().forEach(partner -> choices.add(List.of(partner)));
        setItems(choices);
        setItemLabelGenerator(this::label);
        setValue(choices.getFirst());
        addValueChangeListener(change -> changed.run());
    }

    private String label(List<PartnerName> partners) {
        return partners.size() > 1
                ? getTranslation("assign.to.both", joined(partners))
                : getTranslation("assign.to.one", joined(partners));
    }

    /** Offers both only, for what they fill in on one sheet. */
    void onlyBoth(boolean together) {
        setItemEnabledProvider(partners -> !together || partners.size() > 1);
        setHelperText(together ? getTranslation("assign.to.together") : "");
        if (together) {
            setValue(choices.getFirst());
        }
    }

    boolean both() {
        return getValue().size() > 1;
    }

    String names() {
        return joined(getValue());
    }

    Set<PartnerId> partners() {
        return getValue().stream().map(PartnerName::id).collect(Collectors.toSet());
    }

    private String joined(List<PartnerName> partners) {
        return partners.stream().map(PartnerName::given).collect(Collectors.joining(getTranslation("names.and")));
    }
}
