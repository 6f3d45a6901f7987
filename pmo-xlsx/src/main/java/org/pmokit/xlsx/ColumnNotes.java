package org.pmokit.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pmokit.io.register.Register;
import org.pmokit.io.register.RegisterColumn;

/** What the columns of a register mean, in the words of its documentation. */
final class ColumnNotes {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\w+)\\.csv \\| `[^`]*`(.*) \\|$");
    private static final Pattern FILE = Pattern.compile("\\b(\\w+)\\.csv\\b");
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Map<String, String> ABOUT = read();
    private static final Map<String, String> PROVENANCE = Map.of(
            "source", "Keys of the sheet sources, separated by blanks.",
            "certainty", "How sure it is.",
            "note", "A remark on where it comes from.");

    private final Map<String, String> clauses = new HashMap<>();
    private final String about;

    private ColumnNotes(Register register) {
        this.about = aboutOf(register);
        Set<String> names =
                register.columns().stream().map(RegisterColumn::name).collect(Collectors.toUnmodifiableSet());
        List<String> named = List.of();
        for (String clause : clausesOf(about)) {
            List<String> columns = WORD.matcher(clause)
                    .results()
                    .map(word -> word.group())
                    .filter(names::contains)
                    .distinct()
                    .toList();
            named = columns.isEmpty() ? named : columns;
            named.forEach(column -> clauses.merge(column, clause, (one, other) -> one + "; " + other));
        }
    }

    static ColumnNotes of(Register register) {
        return new ColumnNotes(register);
    }

    /** What the documentation says of a register behind its columns. */
    static String aboutOf(Register register) {
        return ABOUT.getOrDefault(register.name(), "");
    }

    /** What a cell of the column says. */
    String on(RegisterColumn column) {
        String kind = (column.isRequired() ? "Required. " : "") + kindOf(column);
        String meaning = clauses.getOrDefault(column.name(), PROVENANCE.getOrDefault(column.name(), ""));
        return meaning.isEmpty() ? kind : kind + "\n" + meaning;
    }

    private static String kindOf(RegisterColumn column) {
        if (!column.words().isEmpty()) {
            return "One of: " + String.join(", ", column.words()) + ".";
        }
        return switch (column.kind()) {
            case TEXT -> column.name().equals("id") ? "An id that nothing else of its kind has." : "Text.";
            case DATE -> "A date, such as 2025-03-31.";
            case MOMENT -> "A date, or a date with a time, such as 2025-03-31 17:00.";
            case NUMBER -> "A number.";
            case PERCENT -> "A number from 0 to 100.";
            case TRUTH -> "true or false.";
        };
    }

    /** Splits at semicolons that are neither in brackets nor in code. */
    private static List<String> clausesOf(String text) {
        List<String> clauses = new ArrayList<>();
        int start = 0;
        int depth = 0;
        boolean isCode = false;
        for (int place = 0; place < text.length(); place++) {
            char letter = text.charAt(place);
            isCode ^= letter == '`';
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (letter == ';' && depth == 0 && !isCode) {
                clauses.add(plain(text.substring(start, place)));
                start = place + 1;
            }
        }
        clauses.add(plain(text.substring(start)));
        return clauses.stream().filter(clause -> !clause.isEmpty()).toList();
    }

    private static String plain(String clause) {
        return clause.replace("`", "").strip();
    }

    private static Map<String, String> read() {
        try (InputStream in = ColumnNotes.class.getResourceAsStream("registers.md")) {
            String text = new String(Objects.requireNonNull(in, "registers.md").readAllBytes(), StandardCharsets.UTF_8);
            Map<String, String> about = new HashMap<>();
            Matcher row = ROW.matcher(text);
            while (row.find()) {
                about.put(row.group(1), ofSheets(row.group(2)));
            }
            return about;
        } catch (IOException broken) {
            throw new UncheckedIOException("The documentation of the registers cannot be read.", broken);
        }
    }

    private static String ofSheets(String text) {
        String about = FILE.matcher(text).replaceAll("sheet $1").strip();
        boolean isInBrackets = about.startsWith("(") && about.indexOf(')') == about.length() - 1;
        String bare = isInBrackets ? about.substring(1, about.length() - 1) : about;
        return bare.startsWith(";") || bare.startsWith(":") ? bare.substring(1).strip() : bare;
    }
}
