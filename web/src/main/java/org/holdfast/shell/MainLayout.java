package org.holdfast.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.holdfast.access.Role;
import org.holdfast.account.Me;
import org.jspecify.annotations.Nullable;

/** The frame around every view: where people can go, who they are, and the way out. */
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver, HasDynamicTitle {

    private static final String MAIN = "main";

    private final Me me;
    private final Map<Navigation, RouterLink> links = new LinkedHashMap<>();
    private final Main main = new Main();
    private Class<?> open = MainLayout.class;
    private @Nullable Class<?> before;

    @Inject
    MainLayout(Presence presence, Places places) {
        this.me = presence.me();
        addClassNames("hf-shell", "hf-shell-" + me.role().name().toLowerCase(Locale.ROOT));
        main.setId(MAIN);
        main.addClassName("hf-main");
        main.getElement().setAttribute("tabindex", "-1");
        add(skipLink(), top(), navigation(places), who(), main);
        if (me.role() == Role.CLIENT) {
            add(aboutLeaving());
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
        open = content.getClass();
        setClassName("hf-focused", content instanceof Focused);
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement content) {
        main.getElement().removeAllChildren();
    }

    /** Clients' tabs say nothing about where they are; the others' name the place. */
    @Override
    public String getPageTitle() {
        String title = getTranslation("app.title");
        if (me.role() == Role.CLIENT) {
            return title;
        }
        return links.entrySet().stream()
                .filter(link -> link.getKey().covers(open))
                .findFirst()
                .map(link -> link.getValue().getText() + " · " + title)
                .orElse(title);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        links.forEach((place, link) -> mark(link, place.covers(open)));
        if (!open.equals(before)) {
            // Somewhere else now: readers start at its top, as after a page load
            if (before != null) {
                main.getElement().executeJs("window.scrollTo(0, 0); this.focus({preventScroll: true})");
            }
            before = open;
        }
    }

    private Component skipLink() {
        Anchor skip = new Anchor("#" + MAIN, getTranslation("shell.skip"));
        skip.addClassName("hf-skip");
        skip.setRouterIgnore(true);
        return skip;
    }

    private Component top() {
        RouterLink home = new RouterLink("", LandingView.class);
        home.addClassName("hf-brand");
        Span mark = new Span();
        mark.addClassName("hf-mark");
        home.add(mark, new Span(getTranslation("app.title")));
        Header top = new Header(home);
        top.addClassName("hf-top");
        return top;
    }

    private Component navigation(Places places) {
        Nav nav = new Nav();
        nav.addClassName("hf-nav");
        nav.setAriaLabel(getTranslation("shell.nav"));
        for (Navigation place : places.of(me.role())) {
            RouterLink link = new RouterLink(getTranslation(place.label()), place.view());
            links.put(place, link);
            nav.add(link);
        }
        return nav;
    }

    private Component who() {
        Span name = new Span(me.fullName());
        name.addClassName("hf-who-name");
        Footer who = new Footer(name, new SignOutForm());
        who.addClassName("hf-who");
        if (me.role() == Role.CLIENT) {
            who.add(new LeaveButton());
        }
        return who;
    }

    private Component aboutLeaving() {
        Aside about = new Aside(new Text(getTranslation("leave.about")));
        about.getElement().setAttribute("aria-label", getTranslation("leave.now"));
        about.setId(LeaveButton.ABOUT);
        about.addClassName("hf-about-leaving");
        return about;
    }

    private static void mark(RouterLink link, boolean current) {
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }
}
