package org.pmokit.xlsx;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.pmokit.io.codec.Excerpt;

/**
 * One part of a workbook, element by element. Whatever is hostile ends it: document types and with them entities, nesting,
 * and markup or names that never end.
 */
final class XmlPart implements AutoCloseable {

    private static final int DEEPEST = 64;
    private static final int LONGEST_PIECE = 1 << 20;
    private static final int BYTE_ORDER_MARK = '\uFEFF';

    /** More comes than is allowed. */
    static final class TooMuch extends IOException {

        private static final long serialVersionUID = 1L;

        TooMuch(String message) {
            super(message);
        }
    }

    private final String name;
    private final Pieces pieces;
    private final XMLStreamReader reader;
    private int depth;

    XmlPart(InputStream in, String name) throws UnusableWorkbookException {
        this.name = name;
        this.pieces = new Pieces(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        try {
            this.reader = factory().createXMLStreamReader(pieces);
        } catch (XMLStreamException | RuntimeException malformed) {
            throw unusable(malformed);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Moves to the next start or end of an element or piece of text; false at the end of the part. */
    boolean next() throws UnusableWorkbookException {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                pieces.length = 0;
                if (isTold(event)) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException | RuntimeException malformed) {
            throw unusable(malformed);
        }
    }

    private boolean isTold(int event) throws UnusableWorkbookException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > DEEPEST) {
                    throw UnusableWorkbookException.tooLarge(
                            "The part \"" + name + "\" of the workbook is more than " + DEEPEST + " levels deep.");
                }
                return true;
            }
            case XMLStreamConstants.END_ELEMENT -> {
                depth--;
                return true;
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                return true;
            }
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw UnusableWorkbookException.unreadable(
                        "The part \"" + name + "\" of the workbook declares a document type, which no workbook has.",
                        "do not trust this file; save it again in a spreadsheet program if it is your own.");
            default -> {
                return false;
            }
        }
    }

    boolean starts(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    boolean isStart() {
        return reader.isStartElement();
    }

    boolean isEnd() {
        return reader.isEndElement();
    }

    boolean isText() {
        return reader.isCharacters();
    }

    /** The name of the current element, without its name space. */
    String element() {
        return reader.getLocalName();
    }

    void appendTextTo(StringBuilder text) {
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    int textLength() {
        return reader.getTextLength();
    }

    Optional<String> attribute(String attribute) {
        return Optional.ofNullable(reader.getAttributeValue(null, attribute));
    }

    boolean isTrue(String attribute) {
        return attribute(attribute)
                .filter(value -> value.equals("1") || value.equals("true"))
                .isPresent();
    }

    private UnusableWorkbookException unusable(Exception cause) {
        Throwable deepest = cause instanceof XMLStreamException wrapped && wrapped.getNestedException() != null
                ? wrapped.getNestedException()
                : cause;
        if (deepest instanceof TooMuch) {
            return UnusableWorkbookException.tooLarge(String.valueOf(deepest.getMessage()));
        }
        String reason = deepest instanceof CharacterCodingException
                ? "it is not UTF-8"
                : Excerpt.of(String.valueOf(deepest.getMessage()), 200);
        return UnusableWorkbookException.unreadable(
                "The part \"" + Excerpt.of(name) + "\" of the workbook cannot be read: " + reason + ".",
                "save it again in a spreadsheet program.");
    }

    @Override
    public void close() throws UnusableWorkbookException {
        try {
            reader.close();
            pieces.close();
        } catch (XMLStreamException | IOException | RuntimeException broken) {
            throw unusable(broken);
        }
    }

    /** Ends when the parser asks for more and more without telling anything. */
    private static final class Pieces extends FilterReader {

        private int length;
        private boolean started;

        Pieces(Reader in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            char[] one = new char[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(char[] into, int offset, int most) throws IOException {
            int read = super.read(into, offset, most);
            if (!started && read > 0) {
                started = true;
                if (into[offset] == BYTE_ORDER_MARK) {
                    System.arraycopy(into, offset + 1, into, offset, --read);
                    return read == 0 ? read(into, offset, most) : read;
                }
            }
            length += Math.max(0, read);
            if (length > LONGEST_PIECE) {
                throw new TooMuch("A piece of the workbook has more than " + LONGEST_PIECE + " characters.");
            }
            return read;
        }
    }
}
