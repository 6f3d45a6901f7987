package org.pmokit.io.gmpp;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pmokit.core.problem.Origin;
import org.pmokit.io.codec.Excerpt;

/** The table of one release, whichever way round it is: projects in rows, or in columns as in 2019-20. */
final class Release {

    private static final int LEAST_FACTS = 4;
    private static final int SHOWN_HEADER = 40;
    private static final int FARTHEST = 10;
    private static final int MOST_HEADERS = 500;
    private static final int FARTHEST_COLUMN = 3;

    /** One record of the file. */
    record Line(int number, List<String> cells) {

        String cell(int position) {
            return position < cells.size() ? cells.get(position) : "";
        }
    }

    private enum Orientation {
        PROJECTS_IN_ROWS,
        PROJECTS_IN_COLUMNS
    }

    private final Origin file;
    private final List<Line> lines;
    private final Orientation orientation;
    private final List<String> headers;
    private final Map<Fact, Integer> positions;

    private Release(Origin file, List<Line> lines, Orientation orientation, List<String> headers) {
        this.file = file;
        this.lines = lines;
        this.orientation = orientation;
        this.headers = headers;
        this.positions = positionsOf(headers);
    }

    /**
     * The table; empty when none of the first rows nor of the first columns are headers of a release. Titles may stand above or
     * beside it.
     */
    static Optional<Release> of(Origin file, List<Line> lines) {
        Stream<Release> rows = IntStream.range(0, Math.min(FARTHEST, lines.size()))
                .mapToObj(skipped -> new Release(
                        file,
                        lines.subList(skipped, lines.size()),
                        Orientation.PROJECTS_IN_ROWS,
                        lines.get(skipped).cells()));
        int width = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        Stream<Release> columns = IntStream.range(0, Math.min(FARTHEST_COLUMN, width))
                .mapToObj(column -> lines.stream()
                        .map(line -> new Line(line.number(), from(column, line.cells())))
                        .toList())
                .map(moved -> new Release(
                        file,
                        moved,
                        Orientation.PROJECTS_IN_COLUMNS,
                        moved.stream()
                                .limit(MOST_HEADERS)
                                .map(line -> line.cell(0))
                                .toList()));
        return Stream.concat(rows, columns)
                .reduce((one, other) -> other.positions.size() > one.positions.size() ? other : one)
                .filter(best -> best.positions.size() >= LEAST_FACTS && best.positions.containsKey(Fact.NAME));
    }

    private static List<String> from(int column, List<String> cells) {
        return cells.subList(Math.min(column, cells.size()), cells.size());
    }

    List<String> headers() {
        return headers;
    }

    /** The headers that lead to no fact and are not left out on purpose, with their places. */
    List<Origin> unknownHeaders() {
        return IntStream.range(0, headers.size())
                .filter(position -> !headers.get(position).isBlank() && !isFootnote(position))
                .filter(position -> Fact.under(headers.get(position)).isEmpty())
                .mapToObj(position -> orientation == Orientation.PROJECTS_IN_ROWS
                        ? file.atRow(lines.get(0).number()).atColumn(shown(position))
                        : file.atRow(lines.get(position).number()))
                .toList();
    }

    /** The projects, without blank rows and footnotes. */
    List<ProjectCells> projects() {
        int count = orientation == Orientation.PROJECTS_IN_ROWS
                ? lines.size()
                : lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        List<ProjectCells> projects = new ArrayList<>();
        for (int index = 1; index < count; index++) {
            ProjectCells cells = new ProjectCells(index);
            if (cells.isProject()) {
                projects.add(cells);
            }
        }
        return projects;
    }

    /** A line of text in the first column and nothing beside it. */
    private boolean isFootnote(int position) {
        return orientation == Orientation.PROJECTS_IN_COLUMNS
                && lines.get(position).cells().stream().skip(1).allMatch(String::isBlank);
    }

    private String shown(int position) {
        return Excerpt.of(headers.get(position).strip().split("\\R|\\(", 2)[0].strip(), SHOWN_HEADER);
    }

    private static Map<Fact, Integer> positionsOf(List<String> headers) {
        Map<Fact, Integer> found = new EnumMap<>(Fact.class);
        for (int position = 0; position < headers.size(); position++) {
            int here = position;
            Fact.under(headers.get(position))
                    .filter(fact -> fact != Fact.IGNORED)
                    .ifPresent(fact -> found.putIfAbsent(fact, here));
        }
        return found;
    }

    /** What the release says about one project. */
    final class ProjectCells {

        private final int index;

        private ProjectCells(int index) {
            this.index = index;
        }

        /** The cell as it stands, without blanks around it; empty text where there is none. */
        String cell(Fact fact) {
            Integer position = positions.get(fact);
            return position == null ? "" : raw(position).replace('\u00a0', ' ').strip();
        }

        Origin origin(Fact fact) {
            int position = positions.getOrDefault(fact, 0);
            return orientation == Orientation.PROJECTS_IN_ROWS
                    ? file.atRow(lines.get(index).number()).atColumn(shown(position))
                    : file.atRow(lines.get(position).number()).atColumn("column " + (index + 1));
        }

        /** Where the project as a whole is told. */
        Origin origin() {
            return orientation == Orientation.PROJECTS_IN_ROWS
                    ? file.atRow(lines.get(index).number())
                    : file.atRow(lines.get(0).number()).atColumn("column " + (index + 1));
        }

        private String raw(int position) {
            return orientation == Orientation.PROJECTS_IN_ROWS
                    ? lines.get(index).cell(position)
                    : lines.get(position).cell(index);
        }

        /** Whether it has a name or an id, and more than that. */
        private boolean isProject() {
            boolean named = !cell(Fact.NAME).isEmpty() || !cell(Fact.ID).isEmpty();
            long told = positions.keySet().stream()
                    .filter(fact -> !cell(fact).isEmpty())
                    .count();
            return named && told >= 2;
        }
    }
}
