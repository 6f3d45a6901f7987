package org.pmokit.io.reading;

import java.util.OptionalLong;

/**
 * How far reading or writing has come.
 *
 * @param file that is read or written, as in problems
 * @param done bytes so far
 * @param total bytes in all; empty when not known beforehand, as in writing
 */
public record Progress(String file, long done, OptionalLong total) {}
