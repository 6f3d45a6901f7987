package org.pmokit.io.json;

import org.pmokit.core.register.Recorded;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Where a document is written to. */
class JsonOut {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator generator;

    JsonOut(JsonGenerator generator) {
        this.generator = generator;
    }

    void startObject() {
        generator.writeStartObject();
    }

    void endObject() {
        generator.writeEndObject();
    }

    void startList() {
        generator.writeStartArray();
    }

    void endList() {
        generator.writeEndArray();
    }

    void name(String field) {
        generator.writeName(field);
    }

    void text(String value) {
        generator.writeString(value);
    }

    void number(String digits) {
        generator.writeNumber(digits);
    }

    void truth(boolean value) {
        generator.writeBoolean(value);
    }

    /** Says which value of a register comes next. */
    void entry(Recorded value) {}

    /** Writes JSON in the layout of the document, digit for digit. */
    void json(String content) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), content)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                copy(token, parser);
            }
        }
    }

    private void copy(JsonToken token, JsonParser parser) {
        if (token.isNumeric()) {
            generator.writeNumber(parser.getString()); // as a number it might lose digits
        } else {
            generator.copyCurrentEvent(parser);
        }
    }
}
