package org.pmokit.io.json;

import org.pmokit.core.register.Recorded;
import tools.jackson.core.JsonGenerator;

/** Where a document is written to. */
class JsonOut {

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
        KeptJson.write(content, generator);
    }
}
