package org.pmokit.rules.file;

/** Walks through the source of a scalar beside its value, whatever its style. */
final class SourceCursor {

    private final String[] lines;
    private int line;
    private int column;
    private char quote;

    SourceCursor(String source, int line, int column) {
        this.lines = source.split("\n", -1);
        this.line = line;
        this.column = column;
    }

    /** Past the indicator of a block or the opening quote. */
    void open() {
        char first = letter();
        if (first == '|' || first == '>') {
            line++;
            column = 0;
        } else if (first == '"' || first == '\'') {
            quote = first;
            column++;
        }
    }

    int[] here() {
        return new int[] {line, column};
    }

    /** Where a letter of the value stands. */
    int[] place(char wanted) {
        if (Character.isWhitespace(wanted)) {
            return blank();
        }
        skipBlanks();
        if (quote == '"' && letter() == '\\' && (wanted == '"' || wanted == '\\' || wanted == '/')) {
            column++;
        }
        int[] place = here();
        if (letter() == wanted) {
            column += quote == '\'' && wanted == '\'' ? 2 : 1;
        }
        return place;
    }

    private int[] blank() {
        int[] place = here();
        if (isAtEnd()) {
            line = Math.min(line + 1, lines.length - 1);
            column = 0;
        } else if (Character.isWhitespace(letter())) {
            column++;
        } else if (quote == '"' && letter() == '\\') {
            column += 2;
        }
        return place;
    }

    private void skipBlanks() {
        while (line < lines.length && (isAtEnd() || Character.isWhitespace(letter()))) {
            if (isAtEnd() && line == lines.length - 1) {
                return;
            }
            column = isAtEnd() ? 0 : column + 1;
            line = column == 0 ? line + 1 : line;
        }
    }

    private boolean isAtEnd() {
        return line >= lines.length
                || column >= lines[line].length()
                || lines[line].substring(column).isBlank();
    }

    private char letter() {
        return line < lines.length && column < lines[line].length() ? lines[line].charAt(column) : '\n';
    }
}
