package org.holdfast.figures;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.figures.EveryAct.Attempt;
import org.holdfast.shared.ClinicWorksheetId;
import org.holdfast.worksheet.search.Browsing;
import org.holdfast.worksheet.writing.Shaping;
import org.holdfast.worksheet.writing.WritingWorksheets;

/** What is done with worksheets that are nobody's, and with those a counselor writes. */
@Dependent
public class LibraryActs {

    private final Browsing browsing;
    private final WritingWorksheets writing;

    @Inject
    LibraryActs(Browsing browsing, WritingWorksheets writing) {
        this.browsing = browsing;
        this.writing = writing;
    }

    List<Attempt> attempts() {
        return List.of(
                EveryAct.attempt("Browsing.worksheets", Person.COUNSELORS, scene -> browsing.worksheets()),
                EveryAct.attempt("Browsing.worksheet", Person.COUNSELORS, scene -> browsing.worksheet("impact-letter")),
                EveryAct.attempt("Browsing.favourites", Person.COUNSELORS, scene -> browsing.favourites()),
                EveryAct.attempt(
                        "Browsing.keepAtHand", Person.COUNSELORS, scene -> browsing.keepAtHand("impact-letter", true)),
                EveryAct.attempt("WritingWorksheets.shelf", Person.COUNSELORS, scene -> writing.shelf()),
                EveryAct.attempt(
                        "WritingWorksheets.begin",
                        Person.COUNSELORS,
                        scene -> writing.begin(ClinicWorksheetId.fresh(), Scene.DRAFT)),
                EveryAct.attempt("WritingWorksheets.open", Person.THEIR_COUNSELOR, scene -> writing.open(scene.own())),
                EveryAct.attempt(
                        "WritingWorksheets.save",
                        Person.THEIR_COUNSELOR,
                        scene -> writing.save(scene.own(), Shaping.addSection(Scene.DRAFT), Scene.FIRST)),
                EveryAct.attempt(
                        "WritingWorksheets.publish",
                        Person.THEIR_COUNSELOR,
                        scene -> writing.publish(scene.own(), Scene.FIRST)),
                EveryAct.attempt(
                        "WritingWorksheets.putAway", Person.THEIR_COUNSELOR, scene -> writing.putAway(scene.own())),
                EveryAct.attempt(
                        "WritingWorksheets.bringBack",
                        Person.THEIR_COUNSELOR,
                        scene -> writing.bringBack(scene.own())));
    }
}
