package org.pmokit.io.json;

import org.pmokit.io.reading.Reading;

/**
 * What came of reading a document that may have unknown fields.
 *
 * @param reading the portfolio, or its problems; each unknown field is a notice
 * @param unknownFields to be given back to {@link PortfolioJson#write(org.pmokit.core.Portfolio, UnknownFields,
 *     java.nio.file.Path)}; empty when there were none
 */
public record LenientReading(Reading reading, UnknownFields unknownFields) {}
