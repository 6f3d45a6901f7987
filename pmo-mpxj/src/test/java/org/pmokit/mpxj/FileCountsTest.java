package org.pmokit.mpxj;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ActivityType;
import org.pmokit.core.schedule.Link;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Nothing of a file is lost: what was read is counted against the file itself, without any library in between. */
class FileCountsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONSRTRUCTION.xer",
                "constology_sample.xer",
                "harbour_pointe.xer",
                "mpxj_PredecessorCalendar.xer",
                "mpxj_ProjectDefaultCalendar.xer",
                "mpxj_SuccessorCalendar.xer",
                "mpxj_TwentyFourHourCalendar.xer",
                "mpxj_invalid-8.4.xer",
                "mpxj_percent-complete-8.4.xer",
                "mpxj_resource-rates-test.xer"
            })
    void every_row_of_a_primavera_file_is_there(String name) throws IOException {
        Path file = SharedData.file("xer/" + name);
        Map<String, List<Map<String, String>>> tables = tables(file);

        ImportedSchedule read = ScheduleFiles.read(file).orThrow().schedules().get(0);

        List<Activity> activities = read.schedule().activities();
        assertThat(activities.stream().filter(activity -> activity.type() != ActivityType.SUMMARY))
                .extracting(activity -> activity.id().name())
                .containsExactlyInAnyOrderElementsOf(tables.get("TASK").stream()
                        .map(row -> row.get("task_code"))
                        .toList());
        assertThat(activities.stream().filter(activity -> activity.type() == ActivityType.SUMMARY))
                .hasSameSizeAs(tables.get("PROJWBS"));
        assertThat(read.schedule().links()).hasSameSizeAs(tables.getOrDefault("TASKPRED", List.of()));
        assertThat(read.calendars()).hasSameSizeAs(tables.get("CALENDAR"));
        assertThat(lags(read))
                .isEqualTo(tables.getOrDefault("TASKPRED", List.of()).stream()
                        .mapToLong(row -> Math.round(Double.parseDouble(row.get("lag_hr_cnt")) * 60))
                        .sum());
        assertThat(activities.stream()
                        .flatMap(activity -> activity.constraints().stream())
                        .count())
                .isEqualTo(tables.get("TASK").stream()
                        .flatMap(row -> Stream.of(row.get("cstr_type"), row.get("cstr_type2")))
                        .filter(code -> code != null && !code.isEmpty())
                        .count());
        assertThat(activities.stream()
                        .filter(activity -> activity.actualFinish().isPresent()))
                .hasSize((int) tables.get("TASK").stream()
                        .filter(row -> !row.get("act_end_date").isEmpty())
                        .count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "baselines.xml",
                "mspdirelations.xml",
                "mspdisplittask.xml",
                "sample.xml",
                "sample1.xml",
                "task-baselines-project2019-mspdi.xml",
                "task-dates-project2019-mspdi.xml",
                "task-links-project2010-mspdi.xml",
                "task-links-project2019-mspdi.xml"
            })
    void every_element_of_a_microsoft_file_is_there(String name) throws Exception {
        Path file = SharedData.file("mspdi/" + name);
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();

        ImportedSchedule read = ScheduleFiles.read(file).orThrow().schedules().get(0);

        List<Element> tasks = elements(root, "Task").stream()
                .filter(task ->
                        !text(task, "UID").equals("0") && !text(task, "IsNull").equals("1"))
                .toList();
        List<Element> links = tasks.stream()
                .flatMap(task -> elements(task, "PredecessorLink").stream())
                .toList();
        Set<String> used = elements(root, "Resource").stream()
                .map(resource -> text(resource, "CalendarUID"))
                .collect(Collectors.toSet());
        assertThat(read.schedule().activities())
                .extracting(activity -> activity.id().name())
                .containsExactlyElementsOf(
                        tasks.stream().map(task -> text(task, "UID")).toList());
        assertThat(read.schedule().links()).hasSameSizeAs(links);
        assertThat(lags(read))
                .isEqualTo(links.stream()
                        .mapToLong(link -> Long.parseLong(text(link, "LinkLag")) / 10)
                        .sum());
        assertThat(read.calendars()).hasSize((int) elements(root, "Calendar").stream()
                .filter(calendar ->
                        text(calendar, "IsBaseCalendar").equals("1") || used.contains(text(calendar, "UID")))
                .count());
    }

    @Test
    void a_folder_of_exports_is_a_portfolio_in_which_updates_are_one_project() {
        ScheduleReading reading = ScheduleFiles.read(SharedData.file("xer"));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.schedules()).hasSize(11);
        assertThat(reading.histories()).hasSize(6);
        assertThat(reading.toDraft("Exports").resolveOrThrow().projects()).hasSize(6);
    }

    private static long lags(ImportedSchedule read) {
        return read.schedule().links().stream()
                .map(Link::lag)
                .map(lag -> lag.orElse(Duration.ZERO))
                .mapToLong(Duration::toMinutes)
                .sum();
    }

    private static Map<String, List<Map<String, String>>> tables(Path file) {
        Map<String, List<Map<String, String>>> tables = new HashMap<>();
        String table = "";
        List<String> fields = List.of();
        try {
            for (String line :
                    Files.readString(file, StandardCharsets.ISO_8859_1).split("\r?\n")) {
                List<String> cells = Arrays.asList(line.split("\t", -1));
                if (line.startsWith("%T")) {
                    table = cells.get(1);
                    tables.put(table, new ArrayList<>());
                } else if (line.startsWith("%F")) {
                    fields = cells;
                } else if (line.startsWith("%R")) {
                    tables.get(table).add(row(fields, cells));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return tables;
    }

    private static Map<String, String> row(List<String> fields, List<String> cells) {
        Map<String, String> row = new HashMap<>();
        IntStream.range(1, Math.min(fields.size(), cells.size()))
                .forEach(place -> row.put(fields.get(place), cells.get(place)));
        return row;
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList all = parent.getElementsByTagName(name);
        return IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .map(Element.class::cast)
                .toList();
    }

    private static String text(Element parent, String name) {
        NodeList children = parent.getChildNodes();
        return IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(child -> Objects.equals(child.getNodeName(), name))
                .map(child -> child.getTextContent().strip())
                .findFirst()
                .orElse("");
    }
}
