package org.holdfast.worksheet.file;

import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.holdfast.server.Texts;
import org.holdfast.worksheet.ui.reading.Told;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The page as the elements that are printed; words are put in as text, so that none of them can be taken for anything else. */
final class PrintedPage {

    private static final String STYLE = """
            @page { size: %s; margin: 22mm 20mm 20mm;
              @bottom-right { content: counter(page) " / " counter(pages); font: 9pt '%2$s'; color: #5d6b69 } }
            body { font: 11pt/1.5 '%2$s'; color: #22302f; margin: 0 }
            h1 { font-size: 20pt; line-height: 1.25; font-weight: normal; margin: 0 0 8pt; color: #0e5f5b }
            h2 { font-size: 14pt; font-weight: normal; margin: 22pt 0 4pt; padding-bottom: 3pt; color: #0e5f5b;
              border-bottom: 1pt solid #e4ddd0 }
            h3 { font-size: 11pt; font-weight: normal; margin: 12pt 0 2pt; color: #5d6b69 }
            p { margin: 0 0 3pt; orphans: 2; widows: 2 }
            .said { white-space: pre-wrap; word-wrap: break-word }
            .whole { page-break-inside: avoid }
            .begin { -fs-page-break-min-height: 40mm }
            .note { margin-top: 16pt }
            .quiet { font-size: 9pt; color: #5d6b69 }
            ul, ol { margin: 0; padding-left: 16pt }
            .name { color: #5d6b69; margin: 4pt 0 0 }
            .within { margin-left: 12pt }
            """;

    /** Characters. */
    private static final int SHORT = 700;

    private final FilePage page;
    private final Glyphs glyphs = new Glyphs();
    private final Document document;

    PrintedPage(FilePage page, Paper paper) {
        this.page = page;
        this.document = fresh();
        Element html = document.createElement("html");
        html.setAttribute("lang", page.locale().getLanguage());
        document.appendChild(html);
        Element head = put(html, "head");
        write(head, "title", page.title());
        // Asked for by PDF/UA, and shown by readers as what the file is about
        Element subject = put(head, "meta");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", glyphs.printable(page.title()));
        write(head, "style", STYLE.formatted(paper.name().toLowerCase(Locale.ROOT), Glyphs.FAMILY));
        fill(put(html, "body"));
    }

    Document document() {
        return document;
    }

    private void fill(Element body) {
        write(body, "h1", page.title());
        page.about().forEach(sentence -> quiet(body, sentence));
        page.parts().forEach(part -> part(body, part));
        if (glyphs.areLacking()) {
            quiet(body, say("file.unprintable")).setAttribute("class", "quiet note");
        }
    }

    private void part(Element body, FilePage.Part part) {
        Element first = whole(body);
        write(first, "h2", part.title());
        line(body, first, part.lines().getFirst());
        part.lines().stream().skip(1).forEach(line -> line(body, whole(body), line));
    }

    /**
     * A heading stands on the page of what follows it; what takes less than a third of a page is not torn apart.
     *
     * @param whole what is printed on one page
     */
    private void line(Element body, Element whole, FilePage.Line line) {
        write(whole, "h3", line.question());
        boolean isShort = line.answer().map(CsvFile::plain).map(String::length).orElse(0) < SHORT;
        Element rest = isShort ? whole : body;
        if (!isShort) {
            whole.setAttribute("class", "whole begin");
        }
        line.answer().ifPresentOrElse(told -> told(rest, told), () -> quiet(rest, say("sheet.blank")));
        quiet(rest, say("file.line", line.who(), line.readers()));
    }

    private Element whole(Element at) {
        Element whole = put(at, "div");
        whole.setAttribute("class", "whole");
        return whole;
    }

    private void told(Element at, Told told) {
        switch (told) {
            case Told.Words words -> write(at, "p", words.text()).setAttribute("class", "said");
            case Told.Several several -> list(at, "ul", several.all());
            case Told.InOrder order -> list(at, "ol", order.all());
            case Told.Named named -> named(at, named.all());
            case Told.Blocks blocks -> named(at, blocks.all());
        }
    }

    private void named(Element at, List<Told.Named.One> all) {
        for (Told.Named.One one : all) {
            write(at, "p", one.name()).setAttribute("class", "name");
            Element within = put(at, "div");
            within.setAttribute("class", "within");
            told(within, one.told());
        }
    }

    private void list(Element at, String kind, List<String> all) {
        Element list = put(at, kind);
        all.forEach(one -> write(list, "li", one));
    }

    private Element quiet(Element at, String words) {
        Element quiet = write(at, "p", words);
        quiet.setAttribute("class", "quiet");
        return quiet;
    }

    private Element write(Element at, String name, String words) {
        Element element = put(at, name);
        element.appendChild(document.createTextNode(glyphs.printable(words)));
        return element;
    }

    private Element put(Element at, String name) {
        Element element = document.createElement(name);
        at.appendChild(element);
        return element;
    }

    private String say(String key, Object... values) {
        return Texts.text(page.locale(), key, values);
    }

    private static Document fresh() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
