package org.holdfast.worksheet.ui.shelf;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.Consumer;
import org.holdfast.shared.ForeignJson;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;

/** Takes in one small text file; it is kept nowhere. */
final class FileDrop extends Div {

    private final Paragraph trouble = new Paragraph();

    /** @param taken told the file's text */
    FileDrop(Dates dates, Consumer<String> taken) {
        Upload upload = new Upload(UploadHandler.inMemory((about, bytes) -> {
            trouble.setText("");
            Attempt attempt = Attempt.at(() -> taken.accept(ForeignJson.text(bytes)), dates);
            trouble.setText(attempt.sentence());
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ForeignJson.MOST);
        upload.addFileRejectedListener(refused -> trouble.setText(getTranslation("refused.file.large")));
        trouble.addClassName("hf-trouble");
        trouble.getElement().setAttribute("role", "alert");
        add(upload, trouble);
    }
}
