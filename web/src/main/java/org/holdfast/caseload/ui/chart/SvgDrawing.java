package org.holdfast.caseload.ui.chart;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a drawing's markup; words are escaped by the writer, never glued in. */
class SvgDrawing {

    private final StringWriter markup = new StringWriter();
    private final XMLStreamWriter xml;

    SvgDrawing(int width, int height) {
        try {
            xml = XMLOutputFactory.newInstance().createXMLStreamWriter(markup);
            xml.writeStartElement("svg");
            attributes("viewBox", "0 0 " + width + " " + height, "focusable", "false");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void line(String look, double x1, double y1, double x2, double y2) {
        empty("line", "class", look, "x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2));
    }

    void box(String look, double x, double y, double width, double height) {
        empty("rect", "class", look, "x", number(x), "y", number(y), "width", number(width), "height", number(height));
    }

    void dot(String look, double x, double y) {
        empty("circle", "class", look, "cx", number(x), "cy", number(y), "r", "3.5");
    }

    /** @param points pairs of numbers: {@code "0,1 2,3"} */
    void path(String look, String points) {
        empty("polyline", "class", look, "points", points);
    }

    void text(String look, double x, double y, String words) {
        try {
            xml.writeStartElement("text");
            attributes("class", look, "x", number(x), "y", number(y));
            xml.writeCharacters(words);
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private void empty(String element, String... attributes) {
        try {
            xml.writeEmptyElement(element);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    /** The whole drawing; it ends here. */
    String finished() {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return markup.toString();
    }
}
