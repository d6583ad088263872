package org.holdfast.worksheet;

import java.util.Optional;
import org.holdfast.worksheet.template.TemplateRef;

/** What a save stands on: the client's own response, the template it answers, and the answer kept so far. */
public record OwnDraft(TemplateRef template, Response response, Optional<Answer> answer) {}
