package org.pmokit.io.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.io.codec.ProblemLog;
import org.pmokit.io.reading.ObservedStreams;
import org.pmokit.io.reading.ReadLimits;
import org.pmokit.io.reading.StoppedException;

/** The records of one CSV file, read one after the other within limits. A byte-order mark and blank rows are passed over. */
public final class CsvFile {

    private static final Pattern LINE = Pattern.compile("line (\\d+)");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int SLACK = 1 << 17;

    /** Takes the records. */
    @FunctionalInterface
    public interface Records {

        /**
         * Takes one record that is not blank.
         *
         * @param line on which it starts, counted from 1
         * @param cells as they stand
         */
        void accept(int line, List<String> cells);
    }

    private final Path path;
    private final Origin origin;
    private final ReadLimits limits;
    private final RowBudget budget;
    private final ProblemLog log;

    /**
     * A file.
     *
     * @param path of the file
     * @param name of the file in problems
     * @param limits how large it may be
     * @param budget rows that may be read
     * @param log takes the problems
     */
    public CsvFile(Path path, String name, ReadLimits limits, RowBudget budget, ProblemLog log) {
        this.path = path;
        this.origin = Origin.file(name);
        this.limits = limits;
        this.budget = budget;
        this.log = log;
    }

    /**
     * Reads to the end.
     *
     * @param charset of the file; UTF-8 is taken strictly, others replace what they cannot read
     * @param records takes the records
     * @return whether the end was reached; if not, the log says why
     */
    public boolean read(Charset charset, Records records) {
        try (InputStream in = new LimitedStream(ObservedStreams.open(path, limits.progress()), limits.documentSize());
                CsvReader<CsvRecord> csv = open(in, charset)) {
            return readAll(csv.iterator(), records);
        } catch (IOException failed) {
            tellFailure(failed);
        } catch (UncheckedIOException wrapped) {
            tellFailure(Objects.requireNonNullElseGet(wrapped.getCause(), IOException::new));
        } catch (CsvParseException malformed) {
            tellSyntax(String.valueOf(malformed.getMessage()));
        }
        return false;
    }

    private boolean readAll(Iterator<CsvRecord> iterator, Records records) {
        while (iterator.hasNext()) {
            CsvRecord csv = iterator.next();
            int line = (int) Math.min(Integer.MAX_VALUE, csv.getStartingLineNumber());
            if (!budget.take()) {
                tell(
                        ProblemCode.LIMIT_EXCEEDED,
                        "There are more than " + budget.all() + " rows.",
                        "split the input, or raise the limit.",
                        line);
                return false;
            }
            if (log.isFull()) {
                return false;
            }
            if (!csv.getFields().stream().allMatch(String::isBlank)) {
                records.accept(line, csv.getFields());
            }
        }
        return true;
    }

    private CsvReader<CsvRecord> open(InputStream in, Charset charset) throws IOException {
        CodingErrorAction onFault =
                charset.equals(StandardCharsets.UTF_8) ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE;
        Reader decoded = new InputStreamReader(
                in, charset.newDecoder().onMalformedInput(onFault).onUnmappableCharacter(onFault));
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(limits.columns())
                .maxFieldSize(limits.stringLength())
                .maxRecordSize((int) Math.min(Integer.MAX_VALUE, 4L * limits.stringLength()))
                .build();
        return CsvReader.builder()
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize((int) Math.min(Integer.MAX_VALUE - 8, 2L * limits.stringLength() + SLACK))
                .build(handler, withoutMark(decoded));
    }

    private static Reader withoutMark(Reader decoded) throws IOException {
        BufferedReader reader = new BufferedReader(decoded);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private void tellFailure(IOException cause) {
        if (cause instanceof LimitedStream.LimitReached) {
            tell(ProblemCode.LIMIT_EXCEEDED, cause.getMessage() + ".", "split it, or raise the limit.", 0);
        } else if (cause instanceof StoppedException) {
            tell(StoppedException.CODE, "Reading was " + cause.getMessage() + ".", "read again and let it end.", 0);
        } else if (cause instanceof CharacterCodingException) {
            tellMalformed();
        } else {
            tellUnreadable(cause);
        }
    }

    private void tellMalformed() {
        Utf8Check.Fault fault = whereMalformed().orElse(new Utf8Check.Fault(0, 0));
        tell(
                ProblemCode.UNREADABLE,
                "The file is not UTF-8: the bytes at offset " + fault.offset() + " are malformed.",
                "save as UTF-8; in a spreadsheet choose \"CSV UTF-8\".",
                fault.line());
    }

    private Optional<Utf8Check.Fault> whereMalformed() {
        try {
            return Utf8Check.firstFault(path, limits.documentSize());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private void tellUnreadable(IOException cause) {
        tell(
                ProblemCode.UNREADABLE,
                "The file cannot be read: " + cause.getMessage() + ".",
                "check that it is there and may be read.",
                0);
    }

    private void tellSyntax(String message) {
        Matcher matcher = LINE.matcher(message);
        int line = matcher.find() ? lineOf(matcher.group(1)) : 0;
        if (message.contains("buffer size")) {
            tell(
                    ProblemCode.LIMIT_EXCEEDED,
                    "A cell has more than " + limits.stringLength()
                            + " characters, or a quotation mark is never closed.",
                    "close the quotation mark, or shorten the cell.",
                    line);
        } else if (message.contains("max")) {
            tell(
                    ProblemCode.LIMIT_EXCEEDED,
                    "The row is too long: at most " + limits.columns() + " cells of " + limits.stringLength()
                            + " characters are read.",
                    "shorten it, or check for a quotation mark that is never closed.",
                    line);
        } else {
            tell(
                    ProblemCode.UNREADABLE,
                    "The row is not well-formed CSV: " + message + ".",
                    "put a cell with a quotation mark in quotation marks, and double those inside it.",
                    line);
        }
    }

    private static int lineOf(String digits) {
        return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    private void tell(ProblemCode code, String message, String advice, int line) {
        log.add(Problem.error(code, "", message)
                .advice(advice)
                .origin(origin.atRow(line))
                .build());
    }
}
