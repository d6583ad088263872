package org.holdfast.audit;

import java.util.Optional;
import org.holdfast.access.Act;
import org.holdfast.worksheet.template.TemplateRef;

/**
 * One act of the practice's staff on what is the client's own.
 *
 * @param by how people speak of whoever did it
 * @param worksheet the worksheet it was about, if it was about one
 */
public record OpenedRecord(Mark mark, String by, Optional<Act> act, Optional<TemplateRef> worksheet) {}
