package org.holdfast.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import org.holdfast.server.Texts;

/**
 * The page that every view lives in.
 *
 * <p>Clicks travel as requests of their own, so that each one carries who is asking; only news comes by websocket.
 */
@Push(transport = Transport.WEBSOCKET_XHR)
@ColorScheme(ColorScheme.Value.SYSTEM)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://holdfast.css")
public class App implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings page) {
        page.setViewport("width=device-width, initial-scale=1, viewport-fit=cover");
        page.setPageTitle(Texts.text(page.getRequest().getLocale(), "app.title"));
        page.addFavIcon("icon", "icons/icon.svg", "any");
        page.addMetaTag("robots", "noindex, nofollow");
        page.addMetaTag("format-detection", "telephone=no");
    }
}
