package org.pmokit.examples.pmo.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pmokit.core.date.DateRange;
import org.pmokit.graph.capacity.CapacityAnalysis;
import org.pmokit.graph.capacity.Cause;
import org.pmokit.graph.capacity.Grain;
import org.pmokit.graph.capacity.HeatCell;
import org.pmokit.graph.capacity.HeatMap;
import org.pmokit.graph.capacity.HeatRow;
import org.pmokit.graph.capacity.LoadLevel;
import org.pmokit.graph.capacity.LoadSummary;
import org.pmokit.graph.capacity.ManyProjects;
import org.pmokit.graph.capacity.OverAllocation;
import org.pmokit.graph.capacity.Subject;

/** Demand against capacity, for people and for machines. */
public final class CapacityFiles {

    private static final int MOST_COLUMNS = 13;

    private CapacityFiles() {}

    /**
     * The heat map, who has too much and why, who works on too many projects, what causes it, where there is room.
     *
     * @param analysis to tell
     * @param grain of the heat map
     * @param layout plain or Markdown; used up
     */
    public static String page(CapacityAnalysis analysis, Grain grain, Layout layout) {
        String by = analysis.settings().perspective().code();
        layout.title("Capacity by " + by
                + analysis.horizon().map(days -> ", " + days).orElse(""));
        if (analysis.horizon().isEmpty()) {
            layout.paragraph("No dated demand is recorded. Maybe add allocations.csv and resources.csv.");
            return layout.text();
        }
        if (analysis.subjects().isEmpty()) {
            layout.paragraph("Neither capacity nor demand is recorded by " + by + ". Maybe try another --by.");
            return layout.text();
        }
        heat(analysis.heatMap(grain), layout);
        points("Too much asked", analysis.overAllocations(), OverAllocation::describe, layout);
        points("Too many projects at once", analysis.manyProjects(), ManyProjects::describe, layout);
        points("Causes", analysis.causes(), Cause::describe, layout);
        points("Asked for and not offered", analysis.notOffered(), Subject::key, layout);
        List<LoadSummary> room = analysis.summaries().stream()
                .filter(each -> each.level() == LoadLevel.ROOM)
                .toList();
        points("With room", room, LoadSummary::describe, layout);
        return layout.text();
    }

    private static <T> void points(String heading, List<T> values, Function<T, String> line, Layout layout) {
        if (!values.isEmpty()) {
            layout.heading(heading);
            values.forEach(each -> layout.point(0, line.apply(each)));
        }
    }

    /** At most a dozen periods side by side; each cell is the utilisation with a mark for its level. */
    private static void heat(HeatMap map, Layout layout) {
        layout.heading("Utilisation by " + map.grain().code());
        layout.paragraph("! more asked than there is, !! far more for days in a row, ? capacity not known");
        int columns = Math.min(MOST_COLUMNS - 1, map.periods().size());
        List<String> header = new ArrayList<>(List.of("who"));
        map.periods().subList(0, columns).forEach(period -> header.add(label(map.grain(), period)));
        List<List<String>> rows = new ArrayList<>();
        for (HeatRow row : map.rows()) {
            List<String> cells = new ArrayList<>(List.of(row.subject().key()));
            row.cells().subList(0, columns).forEach(cell -> cells.add(shown(cell)));
            rows.add(cells);
        }
        layout.table(header, rows);
        if (columns < map.periods().size()) {
            layout.paragraph((map.periods().size() - columns) + " later periods are in --format csv.");
        }
    }

    private static String label(Grain grain, DateRange period) {
        String day = period.start().toString();
        return grain == Grain.MONTH ? day.substring(0, 7) : day;
    }

    private static String shown(HeatCell cell) {
        String mark = switch (cell.level()) {
            case CRITICAL -> " !!";
            case OVER -> " !";
            case UNKNOWN -> " ?";
            default -> "";
        };
        return cell.utilisation().map(share -> share.asPercent(0)).orElse("-") + mark;
    }

    /**
     * The heat map, a line for each subject and period; what is not known is empty.
     *
     * @param analysis to write
     * @param grain of the heat map
     */
    public static String csv(CapacityAnalysis analysis, Grain grain) {
        HeatMap map = analysis.heatMap(grain);
        StringBuilder text = new StringBuilder(CsvLine.of(
                "by",
                "subject",
                "title",
                "from",
                "to",
                "demand",
                "capacity",
                "utilisation",
                "excess",
                "over_days",
                "level"));
        for (HeatRow row : map.rows()) {
            for (int place = 0; place < map.periods().size(); place++) {
                text.append(line(
                        row.subject(), map.periods().get(place), row.cells().get(place)));
            }
        }
        return text.toString();
    }

    private static String line(Subject subject, DateRange period, HeatCell cell) {
        return CsvLine.of(
                subject.perspective().code(),
                subject.key(),
                subject.title(),
                period.start().toString(),
                period.end().minusDays(1).toString(),
                cell.demand().toPlainString(),
                cell.capacity().map(BigDecimal::toPlainString).orElse(""),
                cell.utilisation().map(Object::toString).orElse(""),
                cell.excess().toPlainString(),
                String.valueOf(cell.overDays()),
                cell.level().code());
    }

    /**
     * Summaries with their heat, over-allocations, people on too many projects and causes as JSON.
     *
     * @param analysis to write
     * @param grain of the heat map
     */
    public static String json(CapacityAnalysis analysis, Grain grain) {
        HeatMap map = analysis.heatMap(grain);
        List<Object> subjects = new ArrayList<>();
        for (LoadSummary each : analysis.summaries()) {
            int place = subjects.size();
            subjects.add(summary(
                    each,
                    map.rows().isEmpty() ? List.of() : map.rows().get(place).cells(),
                    map.periods()));
        }
        return JsonText.of(ReportFiles.object(
                "by", analysis.settings().perspective().code(),
                "from", analysis.horizon().map(DateRange::start),
                "to", analysis.horizon().flatMap(DateRange::lastDay),
                "grain", grain.code(),
                "subjects", subjects,
                "overAllocations",
                        analysis.overAllocations().stream()
                                .map(CapacityFiles::over)
                                .toList(),
                "manyProjects",
                        analysis.manyProjects().stream()
                                .map(CapacityFiles::many)
                                .toList(),
                "causes",
                        analysis.causes().stream()
                                .map(each -> (Object) ReportFiles.object(
                                        "component", each.component().asText(),
                                        "excess", each.excess(),
                                        "overAllocations", each.overAllocations()))
                                .toList(),
                "notOffered", analysis.notOffered().stream().map(Subject::key).toList()));
    }

    private static Object summary(LoadSummary each, List<HeatCell> cells, List<DateRange> periods) {
        List<Object> heat = new ArrayList<>();
        for (int place = 0; place < cells.size(); place++) {
            heat.add(ReportFiles.object(
                    "from", periods.get(place).start(),
                    "demand", cells.get(place).demand(),
                    "capacity", cells.get(place).capacity(),
                    "excess", cells.get(place).excess(),
                    "level", cells.get(place).level().code()));
        }
        return ReportFiles.object(
                "id", each.subject().key(),
                "title", each.subject().title(),
                "level", each.level().code(),
                "demand", each.demand(),
                "capacity", each.unknownDays() > 0 ? Optional.empty() : Optional.of(each.capacity()),
                "utilisation", each.utilisation().map(share -> share.value()),
                "peakDemand", each.peakDemand(),
                "excess", each.excess(),
                "overDays", each.overDays(),
                "unknownDays", each.unknownDays(),
                "periods", heat);
    }

    private static Object over(OverAllocation each) {
        return ReportFiles.object(
                "subject", each.subject().key(),
                "from", each.period().start(),
                "to", each.period().lastDay(),
                "days", each.days(),
                "excess", each.excess(),
                "peakDemand", each.peakDemand(),
                "peakCapacity", each.peakCapacity(),
                "peak", each.peak().map(share -> share.value()),
                "level", each.level().code(),
                "causes",
                        each.contributions().stream()
                                .map(part -> (Object) ReportFiles.object(
                                        "component", part.cause().asText(),
                                        "volume", part.volume(),
                                        "share", part.share().value()))
                                .toList());
    }

    private static Object many(ManyProjects each) {
        return ReportFiles.object(
                "subject", each.subject().key(),
                "from", each.period().start(),
                "to", each.period().lastDay(),
                "most", each.most(),
                "limit", each.limit(),
                "components",
                        each.causes().stream().map(cause -> cause.asText()).toList());
    }
}
