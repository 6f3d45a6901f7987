package org.pmokit.xlsx;

import org.pmokit.io.reading.ReadLimits;

/** A text in pieces of different looks; how it is to be pronounced is no part of it. */
final class RichText {

    private RichText() {}

    /** The text of the current element, to its end. */
    static String read(XmlPart xml, String element, ReadLimits limits) throws UnusableWorkbookException {
        StringBuilder text = new StringBuilder();
        boolean told = false;
        int aside = 0;
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("rPh")) {
                aside++;
            } else if (xml.ends("rPh")) {
                aside--;
            } else if (xml.starts("t")) {
                told = true;
            } else if (xml.ends("t")) {
                told = false;
            } else if (told && aside == 0 && xml.isText()) {
                append(xml, text, limits);
            }
        }
        return SheetTexts.unescaped(text.toString());
    }

    /** The bare text of the current element, to its end. */
    static String plain(XmlPart xml, String element, ReadLimits limits) throws UnusableWorkbookException {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.ends(element)) {
            if (xml.isText()) {
                append(xml, text, limits);
            }
        }
        return text.toString();
    }

    private static void append(XmlPart xml, StringBuilder text, ReadLimits limits) throws UnusableWorkbookException {
        if (text.length() + xml.textLength() > limits.stringLength()) {
            throw UnusableWorkbookException.tooLarge("A cell has more than " + limits.stringLength() + " characters.");
        }
        xml.appendTextTo(text);
    }
}
