package org.holdfast.worksheet.ui.file;

import com.vaadin.flow.component.html.Anchor;
import org.holdfast.worksheet.file.FileKind;

/** Links under which a copy of one worksheet is saved. */
@FunctionalInterface
public interface CopyLinks {

    Anchor link(FileKind kind, String words);
}
