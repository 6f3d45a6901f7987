package org.pmokit.mpxj;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells what a Primavera text file says and its reader passes over in silence: links to absent activities, broken calendars. */
final class XerCheck {

    private record ForeignLink(String predecessor, String successor) {}

    private final Remarks remarks;
    private final Map<String, String> codes = new HashMap<>();
    private final List<ForeignLink> links = new ArrayList<>();
    private String table = "";
    private List<String> fields = List.of();

    XerCheck(Remarks remarks) {
        this.remarks = remarks;
    }

    void tell(String text) {
        text.lines().forEach(this::line);
        for (ForeignLink link : links) {
            if (!codes.containsKey(link.predecessor()) || !codes.containsKey(link.successor())) {
                tellLink(link);
            }
        }
    }

    private void line(String line) {
        if (line.startsWith("%T\t")) {
            table = line.substring(3).strip();
        } else if (line.startsWith("%F\t")) {
            fields = Arrays.asList(line.split("\t", -1));
        } else if (line.startsWith("%R\t")) {
            switch (table) {
                case "TASK", "TASKPRED", "CALENDAR" -> row(Arrays.asList(line.split("\t", -1)));
                default -> {}
            }
        }
    }

    private void row(List<String> cells) {
        switch (table) {
            case "TASK" -> codes.put(cell(cells, "task_id"), cell(cells, "task_code"));
            case "TASKPRED" -> links.add(new ForeignLink(cell(cells, "pred_task_id"), cell(cells, "task_id")));
            default -> tellCalendar(cell(cells, "clndr_name"), cell(cells, "clndr_data"));
        }
    }

    private String cell(List<String> cells, String field) {
        int place = fields.indexOf(field);
        return place < 0 || place >= cells.size() ? "" : cells.get(place).strip();
    }

    private void tellCalendar(String name, String data) {
        long open = data.chars().filter(sign -> sign == '(').count();
        long closed = data.chars().filter(sign -> sign == ')').count();
        if (open != closed) {
            remarks.malformed(
                    "calendars[" + Remarks.excerpt(name) + "]",
                    "The working time of the calendar is broken off; what can be read of it is taken, and else a week of five days.",
                    "save the calendar again in the tool, and export once more.");
        }
    }

    private void tellLink(ForeignLink link) {
        remarks.lost(
                "links[" + shown(link.predecessor()) + "->" + shown(link.successor()) + "]",
                "A link leads to an activity of another project that is not in the file; it is left out.",
                "export the projects together.");
    }

    private String shown(String id) {
        return Remarks.excerpt(codes.getOrDefault(id, "#" + id));
    }
}
