package org.holdfast.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.holdfast.account.Arriving;
import org.holdfast.account.Me;

/** The person in front of the page: found when it opens, and spoken to in their language from then on. */
@Dependent
public class Presence {

    private final Arriving arriving;

    @Inject
    Presence(Arriving arriving) {
        this.arriving = arriving;
    }

    /** @throws org.holdfast.access.NotAllowed if the account is not open */
    public Me me() {
        UI ui = UI.getCurrent();
        Me known = ComponentUtil.getData(ui, Me.class);
        if (known != null) {
            return known;
        }
        Me me = arriving.arrive();
        ComponentUtil.setData(ui, Me.class, me);
        ui.setLocale(me.locale());
        ui.getPage().executeJs("document.documentElement.lang = $0", me.locale().getLanguage());
        return me;
    }
}
