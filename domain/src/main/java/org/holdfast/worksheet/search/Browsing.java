package org.holdfast.worksheet.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.access.Act;
import org.holdfast.access.Allowed;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Resource;
import org.holdfast.access.Viewer;
import org.holdfast.shared.NotFound;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.holdfast.worksheet.template.WorksheetTemplates;

/** The counselor looks through the library, and at one worksheet of it. */
@Dependent
@Transactional
public class Browsing {

    private final WorksheetTemplates templates;
    private final Favourites favourites;
    private final CurrentViewer current;

    @Inject
    public Browsing(WorksheetTemplates templates, Favourites favourites, CurrentViewer current) {
        this.templates = templates;
        this.favourites = favourites;
        this.current = current;
    }

    /** The newest version of each worksheet, in the library's order. */
    @Allowed(Act.SEE_LIBRARY)
    public List<WorksheetTemplate> worksheets() {
        current.asks(Act.SEE_LIBRARY, Resource.library());
        return templates.newest();
    }

    /**
     * The newest version of one worksheet.
     *
     * @throws NotFound if there is none with this key
     */
    @Allowed(Act.SEE_LIBRARY)
    public WorksheetTemplate worksheet(String key) {
        current.asks(Act.SEE_LIBRARY, Resource.library());
        return templates.newest().stream()
                .filter(one -> one.ref().key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The keys of the worksheets she wants at hand. */
    @Allowed(Act.SEE_LIBRARY)
    public Set<String> favourites() {
        current.asks(Act.SEE_LIBRARY, Resource.library());
        return favourites.own(current.viewer()).stream()
                .map(Favourite::worksheetKey)
                .collect(Collectors.toSet());
    }

    /**
     * Keeps a worksheet at hand, or no longer; asking twice changes nothing.
     *
     * @throws NotFound if there is none with this key
     */
    @Allowed(Act.SEE_LIBRARY)
    public void keepAtHand(String key, boolean wanted) {
        Viewer counselor = current.viewer();
        worksheet(key);
        Optional<Favourite> kept = favourites.own(counselor).stream()
                .filter(one -> one.worksheetKey().equals(key))
                .findFirst();
        if (wanted && kept.isEmpty()) {
            favourites.add(new Favourite(counselor.account(), key));
        }
        if (!wanted) {
            kept.ifPresent(favourites::remove);
        }
    }
}
