package org.holdfast.worksheet.writing;

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
}
