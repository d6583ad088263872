package org.holdfast.worksheet.template;

/** One version of a worksheet template; a published version never changes. */
public record TemplateRef(String key, int version) {}
