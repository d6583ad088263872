package org.holdfast.worksheet.search;

import java.util.List;
import org.holdfast.access.Role;
import org.holdfast.access.Viewer;
import org.holdfast.practice.Tables;
import org.holdfast.shared.ChangedMeanwhile;

/** What counselors want at hand, kept in memory. */
public final class InMemoryFavourites implements Favourites {

    private final Tables tables;

    public InMemoryFavourites(Tables tables) {
        this.tables = tables;
    }

    @Override
    public List<Favourite> own(Viewer counselor) {
        return tables.favourites().stream()
                .filter(one ->
                        counselor.role() == Role.COUNSELOR && one.account().equals(counselor.account()))
                .toList();
    }

    @Override
    public void add(Favourite favourite) {
        if (tables.favourites().stream()
                .anyMatch(one -> one.account().equals(favourite.account())
                        && one.worksheetKey().equals(favourite.worksheetKey()))) {
            throw new ChangedMeanwhile();
        }
        tables.favourites().add(favourite);
    }

    @Override
    public void remove(Favourite favourite) {
        tables.favourites().remove(favourite);
    }
}
