package org.holdfast.worksheet.search;

import java.util.List;
import org.holdfast.access.Viewer;

/** What each counselor wants at hand; nobody else learns of it. */
public interface Favourites {

    List<Favourite> own(Viewer counselor);

    /** @throws org.holdfast.shared.ChangedMeanwhile if it is among them already */
    void add(Favourite favourite);

    void remove(Favourite favourite);
}
