package org.holdfast.worksheet.writing;

import java.util.List;
import org.holdfast.worksheet.template.Emotions;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorksheetTemplate;

/** Turns a worksheet into the file it is read from, and back. */
public interface SheetFiles {

    /** The worksheet as a file. */
    String write(WorksheetTemplate worksheet);

    /**
     * The worksheet that a file describes.
     *
     * @param ref the key and number it is to have, whatever the file says
     * @throws IllegalArgumentException saying which field cannot be used, and why
     */
    WorksheetTemplate read(TemplateRef ref, String file);

    /**
     * The worksheet that a file describes which somebody brought; nothing in it is taken on trust.
     *
     * @throws org.holdfast.shared.Refused saying what to mend
     */
    WorksheetTemplate handedIn(TemplateRef ref, String file);

    /** The feelings that every picker offers. */
    List<Emotions.Family> feelings();
}
