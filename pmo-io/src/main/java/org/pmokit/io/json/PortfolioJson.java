package org.pmokit.io.json;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.Portfolio;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.io.codec.ProblemLog;
import org.pmokit.io.reading.ObservedStreams;
import org.pmokit.io.reading.ProgressListener;
import org.pmokit.io.reading.ReadLimits;
import org.pmokit.io.reading.Reading;
import org.pmokit.io.reading.StoppedException;
import org.pmokit.io.writing.AtomicFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Portfolios as JSON documents, exact in both directions: {@code read(write(portfolio))} equals the portfolio.
 *
 * <p>A document is one object: {@code format} ({@code "pmokit-portfolio"}), {@code version} (1), {@code portfolio} with id,
 * name, status date, currency and calendar, and one list for each kind of component. Fields bear the names of the
 * attributes and always come in the same order; what is empty or has its default value is left out. Dates are
 * {@code "2025-03-31"}; an amount is {@code "GBP 12.5"}, which no reader can round; ratios are numbers; a reference that
 * may lead to several kinds is {@code "project:PAY"}, one whose field says the kind is the bare id. Spans have {@code from}
 * and {@code to}, both inside.
 *
 * <p>Reading is strict: an unknown field, a repeated field or a value of another type is an error, since it is a fact
 * that would be lost. {@link #readLeniently(Path, ReadLimits)} keeps unknown fields instead, so that they are written back.
 * All errors are told at once. Neither direction holds the whole document in memory. {@link #schema()} describes the
 * documents for other tools.
 */
public final class PortfolioJson {

    private static final Comparator<Origin> ONE_FILE = Comparator.comparing(Origin::file);

    private PortfolioJson() {}

    /**
     * Reads a document within the standard limits.
     *
     * @param path of the document
     */
    public static Reading read(Path path) {
        return read(path, ReadLimits.standard());
    }

    /**
     * Reads a document.
     *
     * @param path of the document
     * @param limits how large it may be
     */
    public static Reading read(Path path, ReadLimits limits) {
        return read(path, limits, null);
    }

    /**
     * Reads a document within the standard limits.
     *
     * @param in of UTF-8 text; left open
     * @param name of the document, for problems
     */
    public static Reading read(InputStream in, String name) {
        return read(in, name, ReadLimits.standard());
    }

    /**
     * Reads a document.
     *
     * @param in of UTF-8 text; left open
     * @param name of the document, for problems
     * @param limits how large it may be
     */
    public static Reading read(InputStream in, String name, ReadLimits limits) {
        return read(in, name, limits, null);
    }

    /**
     * Reads a document that may have fields of a newer version or of another tool: each is a notice and is kept.
     *
     * @param path of the document
     * @param limits how large it may be
     */
    public static LenientReading readLeniently(Path path, ReadLimits limits) {
        FieldKeeper keeper = new FieldKeeper();
        Reading reading = read(path, limits, keeper);
        return new LenientReading(reading, keeper.unknownFields());
    }

    /**
     * Reads a document that may have fields of a newer version or of another tool: each is a notice and is kept.
     *
     * @param in of UTF-8 text; left open
     * @param name of the document, for problems
     * @param limits how large it may be
     */
    public static LenientReading readLeniently(InputStream in, String name, ReadLimits limits) {
        FieldKeeper keeper = new FieldKeeper();
        Reading reading = read(in, name, limits, keeper);
        return new LenientReading(reading, keeper.unknownFields());
    }

    private static Reading read(Path path, ReadLimits limits, @Nullable FieldKeeper keeper) {
        try (InputStream in = new BufferedInputStream(ObservedStreams.open(path, limits.progress()))) {
            return read(in, path.toString(), limits, keeper);
        } catch (IOException unreadable) {
            return Reading.failed(unreadable(path.toString(), String.valueOf(unreadable.getMessage())));
        }
    }

    private static Reading read(InputStream in, String name, ReadLimits limits, @Nullable FieldKeeper keeper) {
        ProblemLog log = new ProblemLog(limits.problems(), ONE_FILE);
        try (JsonParser parser = factory(limits).createParser(ObjectReadContext.empty(), in)) {
            Document document = new Document(new JsonIn(parser, name, log, limits.rows(), keeper));
            readInto(document, log);
            return document.conclude();
        } catch (JacksonException unopened) { // the parser looks at the first bytes when it is made
            return Reading.failed(problemOf(unopened, Origin.file(name)));
        }
    }

    /**
     * Writes a document, as a whole or not at all: if anything fails, a file that was there before stays as it is.
     *
     * @param portfolio to be written
     * @param path of the document; its folder must exist
     * @throws UncheckedIOException if it cannot be written
     * @throws IllegalArgumentException if the portfolio has a value that could not be read back, such as a year of 12345
     */
    public static void write(Portfolio portfolio, Path path) {
        write(portfolio, UnknownFields.none(), path);
    }

    /**
     * Writes a document with the unknown fields that were read with it, as a whole or not at all.
     *
     * @param portfolio to be written
     * @param unknownFields each follows the known fields of its object; those whose value is gone are left out
     * @param path of the document; its folder must exist
     * @throws UncheckedIOException if it cannot be written
     * @throws IllegalArgumentException if the portfolio has a value that could not be read back, such as a year of 12345
     */
    public static void write(Portfolio portfolio, UnknownFields unknownFields, Path path) {
        write(portfolio, unknownFields, path, ProgressListener.NONE);
    }

    /**
     * Writes a document with the unknown fields that were read with it, as a whole or not at all, and tells how far it has come.
     *
     * @param portfolio to be written
     * @param unknownFields each follows the known fields of its object; those whose value is gone are left out
     * @param path of the document; its folder must exist
     * @param listener may stop the writing, which then leaves the old file as it was
     * @throws UncheckedIOException if it cannot be written, with a {@link StoppedException} if it was stopped
     * @throws IllegalArgumentException if the portfolio has a value that could not be read back, such as a year of 12345
     */
    public static void write(Portfolio portfolio, UnknownFields unknownFields, Path path, ProgressListener listener) {
        try {
            AtomicFile.write(
                    path,
                    out -> write(portfolio, unknownFields, ObservedStreams.watch(out, path.toString(), listener)));
        } catch (StoppedException stopped) {
            throw new UncheckedIOException("Writing was " + stopped.getMessage() + ".", stopped);
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "Cannot write \"" + path + "\": " + failed.getMessage()
                            + ".\nMaybe the folder does not exist, or cannot be written to.",
                    failed);
        }
    }

    /**
     * Writes a document in UTF-8.
     *
     * @param portfolio to be written
     * @param out left open
     * @throws UncheckedIOException if it cannot be written
     * @throws IllegalArgumentException if the portfolio has a value that could not be read back, such as a year of 12345
     */
    public static void write(Portfolio portfolio, OutputStream out) {
        write(portfolio, UnknownFields.none(), out);
    }

    /**
     * Writes a document in UTF-8 with the unknown fields that were read with it.
     *
     * @param portfolio to be written
     * @param unknownFields each follows the known fields of its object; those whose value is gone are left out
     * @param out left open
     * @throws UncheckedIOException if it cannot be written
     * @throws IllegalArgumentException if the portfolio has a value that could not be read back, such as a year of 12345
     */
    public static void write(Portfolio portfolio, UnknownFields unknownFields, OutputStream out) {
        generate(
                out,
                generator -> Document.write(
                        unknownFields.isEmpty() ? new JsonOut(generator) : new KeepingOut(generator, unknownFields),
                        portfolio));
    }

    /**
     * The JSON Schema (draft 2020-12) of the documents: every document that is written is valid against it, and no document
     * that it refuses is written. It also lies beside this class as {@code portfolio-1.schema.json}. Reading accepts a little
     * more: {@code null} for a field that is left out, codes in any case, and references without their kind where only one
     * component has the id.
     */
    public static String schema() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        generate(out, generator -> SchemaDocument.write(new JsonOut(generator)));
        return out.toString(StandardCharsets.UTF_8);
    }

    /**
     * The document as text.
     *
     * @param portfolio to be written
     */
    public static String toText(Portfolio portfolio) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(portfolio, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void generate(OutputStream out, Consumer<JsonGenerator> content) {
        try {
            OutputStream buffered = new BufferedOutputStream(out);
            try (JsonGenerator generator =
                    factory(ReadLimits.standard()).createGenerator(new StableLayout(), buffered, JsonEncoding.UTF8)) {
                content.accept(generator);
            }
            buffered.write('\n');
            buffered.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (JacksonIOException failed) {
            if (failed.getCause() instanceof StoppedException stopped) {
                throw new UncheckedIOException("Writing was " + stopped.getMessage() + ".", stopped);
            }
            throw new UncheckedIOException(new IOException(failed.getOriginalMessage(), failed));
        }
    }

    private static void readInto(Document document, ProblemLog log) {
        try {
            document.read();
        } catch (ReadingStopped stopped) {
            log.breakOff();
        } catch (JacksonException failed) {
            log.breakOff();
            log.add(problemOf(failed, document.place()));
        }
    }

    private static Problem problemOf(JacksonException failed, Origin place) {
        if (failed instanceof StreamConstraintsException) {
            return failure(ProblemCode.LIMIT_EXCEEDED, place, failed, "raise the limit if the document is sound.");
        }
        if (failed.getCause() instanceof StoppedException stopped) {
            return Problem.error(StoppedException.CODE, "", "Reading was " + stopped.getMessage() + ".")
                    .advice("read again and let it end.")
                    .origin(Origin.file(place.file()))
                    .build();
        }
        if (failed instanceof JacksonIOException) {
            return unreadable(place.file(), failed.getOriginalMessage());
        }
        return failure(
                ProblemCode.UNREADABLE, place, failed, "check the syntax there; the text must be JSON in UTF-8.");
    }

    private static Problem failure(ProblemCode code, Origin reached, JacksonException cause, String advice) {
        int line = cause.getLocation() == null ? 0 : cause.getLocation().getLineNr();
        String place = line < 1
                ? ""
                : " (line " + line + ", column " + cause.getLocation().getColumnNr() + ")";
        return Problem.error(code, "", "This is not a readable document" + place + ": " + SyntaxMessage.of(cause))
                .advice(advice)
                .origin(line < 1 ? reached : reached.atRow(line))
                .build();
    }

    private static Problem unreadable(String name, String cause) {
        return Problem.error(ProblemCode.UNREADABLE, "", "The document cannot be read: " + cause + ".")
                .advice("check that the file is there and may be read.")
                .origin(Origin.file(name))
                .build();
    }

    private static TokenStreamFactory factory(ReadLimits limits) {
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
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .build();
    }
}
