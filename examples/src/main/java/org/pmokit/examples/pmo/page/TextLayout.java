package org.pmokit.examples.pmo.page;

import java.util.ArrayList;
import java.util.List;

/** The two layouts of a page: plain text for a terminal, Markdown for a wiki. */
public final class TextLayout {

    private TextLayout() {}

    /** Plain text, at most 110 characters wide where words allow. */
    public static Layout plain() {
        return new Plain();
    }

    /** GitHub-flavoured Markdown; text from the data cannot break out of its cell or start a block. */
    public static Layout markdown() {
        return new Markdown();
    }

    private static final class Plain implements Layout {

        private static final int WIDTH = 110;
        private final StringBuilder page = new StringBuilder();

        @Override
        public void title(String text) {
            page.append(text)
                    .append('\n')
                    .append("=".repeat(Math.min(WIDTH, text.length())))
                    .append('\n');
        }

        @Override
        public void heading(String text) {
            page.append('\n')
                    .append(text)
                    .append('\n')
                    .append("-".repeat(text.length()))
                    .append('\n');
        }

        @Override
        public void paragraph(String text) {
            wrap("", "", text);
        }

        @Override
        public void point(int depth, String text) {
            String indent = "  ".repeat(depth);
            wrap(indent + "- ", indent + "  ", text);
        }

        @Override
        public void table(List<String> header, List<List<String>> rows) {
            int[] widths = widths(header, rows);
            line(header, widths);
            line(dashes(widths), widths);
            rows.forEach(row -> line(row, widths));
        }

        @Override
        public String text() {
            return page.toString();
        }

        private void line(List<String> cells, int[] widths) {
            StringBuilder row = new StringBuilder();
            for (int at = 0; at < cells.size(); at++) {
                String cell = oneLine(cells.get(at));
                row.append(cell).append(" ".repeat(widths[at] - cell.length() + 2));
            }
            page.append(row.toString().stripTrailing()).append('\n');
        }

        private static int[] widths(List<String> header, List<List<String>> rows) {
            int[] widths = new int[header.size()];
            List<List<String>> all = new ArrayList<>(rows);
            all.add(header);
            for (List<String> row : all) {
                for (int at = 0; at < widths.length; at++) {
                    widths[at] = Math.max(widths[at], oneLine(row.get(at)).length());
                }
            }
            return widths;
        }

        private static List<String> dashes(int[] widths) {
            List<String> dashes = new ArrayList<>();
            for (int width : widths) {
                dashes.add("-".repeat(width));
            }
            return dashes;
        }

        private void wrap(String first, String others, String text) {
            StringBuilder line = new StringBuilder(first);
            String start = first;
            for (String word : oneLine(text).split(" ", -1)) {
                if (line.length() > start.length() && line.length() + 1 + word.length() > WIDTH) {
                    page.append(line).append('\n');
                    line = new StringBuilder(others);
                    start = others;
                }
                line.append(line.length() == start.length() ? "" : " ").append(word);
            }
            page.append(line).append('\n');
        }
    }

    private static final class Markdown implements Layout {

        private final StringBuilder page = new StringBuilder();

        @Override
        public void title(String text) {
            page.append("# ").append(escaped(text)).append("\n\n");
        }

        @Override
        public void heading(String text) {
            page.append("\n## ").append(escaped(text)).append("\n\n");
        }

        @Override
        public void paragraph(String text) {
            page.append(escaped(text)).append("\n\n");
        }

        @Override
        public void point(int depth, String text) {
            page.append("  ".repeat(depth)).append("- ").append(escaped(text)).append('\n');
        }

        @Override
        public void table(List<String> header, List<List<String>> rows) {
            line(header);
            line(header.stream().map(cell -> "---").toList());
            rows.forEach(this::line);
            page.append('\n');
        }

        @Override
        public String text() {
            return page.toString();
        }

        private void line(List<String> cells) {
            page.append("| ");
            page.append(String.join(" | ", cells.stream().map(Markdown::escaped).toList()));
            page.append(" |\n");
        }

        private static String escaped(String text) {
            return oneLine(text)
                    .replace("\\", "\\\\")
                    .replace("|", "\\|")
                    .replace("*", "\\*")
                    .replace("_", "\\_")
                    .replace("`", "\\`")
                    .replace("[", "\\[")
                    .replace("<", "&lt;")
                    .replace("#", "\\#");
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
