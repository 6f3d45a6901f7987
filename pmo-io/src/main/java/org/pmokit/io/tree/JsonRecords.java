package org.pmokit.io.tree;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.codec.ProblemLog;
import org.pmokit.io.reading.ReadLimits;
import org.pmokit.io.reading.StoppedException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the objects of one list in a document, or of a document that is a list or a single object. Only one record is held in
 * memory at a time.
 */
public final class JsonRecords {

    private static final int MOST_VALUES_OF_A_RECORD = 200_000;
    private static final long MOST_CHARACTERS_OF_A_RECORD = 16L * 1024 * 1024;
    private static final int LARGEST_SCALE = 30;
    private static final int LARGEST_PRECISION = 60;

    /** More than is accepted. */
    private static final class TooMuch extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooMuch(String what) {
            super(what);
        }
    }

    private final ReadLimits limits;
    private final ProblemLog log;
    private final Set<String> wanted;
    private int budget;
    private int values;
    private long characters;

    /**
     * A reader.
     *
     * @param limits how large documents may be; the rows are counted over all of them
     * @param log takes what is wrong
     * @param wanted fields of the records that are kept; empty for all
     */
    public JsonRecords(ReadLimits limits, ProblemLog log, Set<String> wanted) {
        this.limits = limits;
        this.log = log;
        this.wanted = wanted;
        this.budget = limits.rows();
    }

    /**
     * Reads a document.
     *
     * @param in of UTF-8 text; left open
     * @param file its name in problems
     * @param list field of the outermost object that holds the records; without it that object is the record
     * @param records takes the records
     * @return whether the end was reached; if not, the log says why
     */
    public boolean read(InputStream in, Origin file, String list, Consumer<JsonRecord> records) {
        try (JsonParser parser = factory().createParser(ObjectReadContext.empty(), in)) {
            return readDocument(parser, file, list, records);
        } catch (StreamConstraintsException tooLarge) {
            tell(
                    ProblemCode.LIMIT_EXCEEDED,
                    file,
                    tooLarge.getOriginalMessage(),
                    "raise the limit if the document is sound.");
        } catch (JacksonIOException failed) {
            tellFailure(file, failed);
        } catch (JacksonException malformed) {
            int line = malformed.getLocation() == null
                    ? 0
                    : malformed.getLocation().getLineNr();
            tell(
                    ProblemCode.UNREADABLE,
                    file.atRow(Math.max(0, line)),
                    String.valueOf(malformed.getOriginalMessage()),
                    "check the syntax there; the text must be JSON in UTF-8.");
        } catch (TooMuch tooMuch) {
            tell(
                    ProblemCode.LIMIT_EXCEEDED,
                    file,
                    String.valueOf(tooMuch.getMessage()),
                    "split the document, or raise the limit.");
        }
        return false;
    }

    private boolean readDocument(JsonParser parser, Origin file, String list, Consumer<JsonRecord> records) {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_ARRAY) {
            readList(parser, file, records);
        } else if (first == JsonToken.START_OBJECT) {
            readObject(parser, file, list, records);
        } else {
            tell(
                    ProblemCode.UNREADABLE,
                    file,
                    "it holds neither an object nor a list of objects",
                    "give a document that begins with { or [.");
            return false;
        }
        return parser.nextToken() == null || tellMore(file);
    }

    private boolean tellMore(Origin file) {
        tell(ProblemCode.UNREADABLE, file, "it goes on after its end", "give one document in one file.");
        return false;
    }

    private void readObject(JsonParser parser, Origin file, String list, Consumer<JsonRecord> records) {
        Origin place = file.atRow(Math.max(1, parser.currentTokenLocation().getLineNr()));
        Map<String, Object> own = new LinkedHashMap<>();
        boolean isList = false;
        startRecord();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals(list) && value == JsonToken.START_ARRAY) {
                isList = true;
                readList(parser, file, records);
                startRecord();
            } else {
                keep(own, name, parser);
            }
        }
        if (!isList) {
            records.accept(new JsonRecord(own, place));
        }
    }

    private void readList(JsonParser parser, Origin file, Consumer<JsonRecord> records) {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (log.isFull()) {
                throw new TooMuch("there are too many problems");
            }
            if (--budget < 0) {
                throw new TooMuch("there are more than " + limits.rows() + " records");
            }
            Origin place = file.atRow(Math.max(1, parser.currentTokenLocation().getLineNr()));
            if (token == JsonToken.START_OBJECT) {
                startRecord();
                records.accept(new JsonRecord(object(parser, true), place));
            } else {
                parser.skipChildren();
                tell(ProblemCode.MALFORMED_VALUE, place, "an element of the list is not an object", "leave it out.");
            }
        }
    }

    private void startRecord() {
        values = 0;
        characters = 0;
    }

    private Map<String, Object> object(JsonParser parser, boolean isRecord) {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (isRecord && !wanted.isEmpty() && !wanted.contains(name)) {
                parser.skipChildren();
            } else {
                keep(fields, name, parser);
            }
        }
        return fields;
    }

    private void keep(Map<String, Object> fields, String name, JsonParser parser) {
        Object value = value(parser);
        if (value != null) {
            fields.putIfAbsent(name, value);
        }
    }

    private @Nullable Object value(JsonParser parser) {
        if (++values > MOST_VALUES_OF_A_RECORD) {
            throw new TooMuch("a record has more than " + MOST_VALUES_OF_A_RECORD + " values");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, false);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> counted(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private List<Object> list(JsonParser parser) {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Object element = value(parser);
            if (element != null) {
                elements.add(element);
            }
        }
        return elements;
    }

    private String counted(String text) {
        characters += text.length();
        if (characters > MOST_CHARACTERS_OF_A_RECORD) {
            throw new TooMuch("a record has more than " + MOST_CHARACTERS_OF_A_RECORD + " characters");
        }
        return text;
    }

    /** A number with an absurd exponent stays text, since to calculate with it could take for ever. */
    private Object number(JsonParser parser) {
        BigDecimal number = parser.getDecimalValue();
        boolean isSane = Math.abs((long) number.scale()) <= LARGEST_SCALE && number.precision() <= LARGEST_PRECISION;
        return isSane ? number : counted(parser.getString());
    }

    private void tellFailure(Origin file, JacksonIOException failed) {
        if (failed.getCause() instanceof StoppedException stopped) {
            tell(StoppedException.CODE, file, String.valueOf(stopped.getMessage()), "read again and let it end.");
        } else {
            tell(
                    ProblemCode.UNREADABLE,
                    file,
                    String.valueOf(failed.getOriginalMessage()),
                    "check that the file is there, whole, and may be read.");
        }
    }

    private void tell(ProblemCode code, Origin place, String cause, String advice) {
        log.add(Problem.error(code, "", "The document cannot be read: " + Excerpt.of(cause, 200) + ".")
                .advice(advice)
                .origin(place)
                .build());
    }

    private JsonFactory factory() {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxDocumentLength(limits.documentSize())
                .maxNestingDepth(limits.nestingDepth())
                .maxStringLength(limits.stringLength())
                .maxNumberLength(limits.numberLength())
                .build();
        return JsonFactory.builder()
                .streamReadConstraints(constraints)
                .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .build();
    }
}
