package org.holdfast.worksheet.ui.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.template.Form;

/** An answer to read: paragraphs, lists and names, never the text that is kept of it. */
public final class AnswerRead extends Div {

    public AnswerRead(Form form, Sensitive text) {
        new Telling(getLocale(), this::getTranslation)
                .tell(form, text)
                .ifPresentOrElse(told -> add(shown(told)), () -> {
                    add(new Paragraph(getTranslation("sheet.blank")));
                    addClassName("hf-read-blank");
                });
        addClassName("hf-read");
    }

    private static Component shown(Told told) {
        return switch (told) {
            case Told.Words words -> paragraph(words);
            case Told.Several several -> list(new UnorderedList(), several.all());
            case Told.InOrder order -> list(new OrderedList(), order.all());
            case Told.Named named -> names(named);
            case Told.Blocks blocks -> blocks(blocks);
        };
    }

    private static Component paragraph(Told.Words words) {
        Paragraph paragraph = new Paragraph(words.text());
        if (words.own()) {
            // Written in any script, whatever the language of the screen
            paragraph.getElement().setAttribute("dir", "auto");
        }
        return paragraph;
    }

    private static Component list(HtmlContainer list, List<String> all) {
        all.forEach(one -> list.add(new ListItem(one)));
        return list;
    }

    private static Component names(Told.Named named) {
        DescriptionList list = new DescriptionList();
        named.all()
                .forEach(one -> list.add(
                        new DescriptionList.Term(one.name()), new DescriptionList.Description(shown(one.told()))));
        list.addClassName("hf-named");
        return list;
    }

    private static Component blocks(Told.Blocks blocks) {
        Div all = new Div();
        for (Told.Named.One one : blocks.all()) {
            Span title = new Span(one.name());
            title.addClassName("hf-strong");
            Div block = new Div(title, shown(one.told()));
            block.addClassName("hf-block");
            all.add(block);
        }
        all.addClassName("hf-blocks");
        return all;
    }
}
