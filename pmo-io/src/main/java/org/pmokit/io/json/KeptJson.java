package org.pmokit.io.json;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** JSON that is kept as text while its document is in memory. What the reader let pass is not limited again. */
final class KeptJson {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private KeptJson() {}

    /** The current value as it stands, digit for digit; the parser is at its end afterwards. */
    static String of(JsonParser parser) {
        StringWriter content = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), content)) {
            generator.copyCurrentStructureExact(parser);
        }
        return content.toString();
    }

    /** Writes it in the layout of the document, digit for digit. */
    static void write(String content, JsonGenerator generator) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), content)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isNumeric()) {
                    generator.writeNumber(parser.getString()); // as a number it might lose digits
                } else {
                    generator.copyCurrentEvent(parser);
                }
            }
        }
    }
}
