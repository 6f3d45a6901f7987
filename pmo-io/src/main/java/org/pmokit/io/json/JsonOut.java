package org.pmokit.io.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.codec.Values;
import tools.jackson.core.JsonGenerator;

/** Where a document is written to; refuses what could not be read back. */
final class JsonOut {

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

    void name(String field) {
        generator.writeName(field);
    }

    void text(String value) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(value)) {
            throw unwritable("The text \"" + Excerpt.of(value) + "\" has half of a character pair in it", "remove it.");
        }
        generator.writeString(value);
    }

    void date(LocalDate value) {
        if (!Values.isPlausible(value)) {
            throw unwritable(
                    "The year of " + value + " is not between " + Values.FIRST_YEAR + " and " + Values.LAST_YEAR,
                    "leave the date empty when it is not known.");
        }
        generator.writeString(value.toString());
    }

    void number(BigDecimal value) {
        String text = value.toString();
        if (Values.scientific().parse(text).isLeft()) {
            throw unwritable("The number " + Excerpt.of(text) + " is too long", "round it.");
        }
        generator.writeNumber(text);
    }

    void truth(Boolean value) {
        generator.writeBoolean(value);
    }

    <V> void list(Form<V> form, Collection<V> values) {
        generator.writeStartArray();
        values.forEach(value -> form.write(this, value));
        generator.writeEndArray();
    }

    private static IllegalArgumentException unwritable(String message, String advice) {
        return new IllegalArgumentException(message + ", so that it could not be read back.\nMaybe " + advice);
    }
}
