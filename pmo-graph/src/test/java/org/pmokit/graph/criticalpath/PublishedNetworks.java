package org.pmokit.graph.criticalpath;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.LinkType;
import org.pmokit.core.schedule.Schedule;

/** Networks that others have published, read where they lie beside the repository. Time is in days from the start. */
final class PublishedNetworks {

    /** A network with numbers from 0 or 1 as names, and the duration that was published with it. */
    record Known(String name, Schedule schedule, long days) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** A network of the textbook: early start, early finish, late start, late finish of each activity. */
    record Textbook(String title, Schedule schedule, Map<String, List<Long>> dates) {
        @Override
        public String toString() {
            return title;
        }
    }

    private static final Pattern NUMBER = Pattern.compile("-?\\d+");

    private PublishedNetworks() {}

    static Optional<Path> folder() {
        Path repository = Path.of("").toAbsolutePath().getParent();
        return Stream.of("../shared/data", "../../shared/data")
                .map(repository::resolve)
                .filter(Files::isDirectory)
                .findFirst();
    }

    private static Map<String, String> texts(String zip) {
        Optional<Path> folder = folder();
        Map<String, String> texts = new TreeMap<>();
        if (folder.isPresent()) {
            try (ZipFile file = new ZipFile(folder.get().resolve(zip).toFile())) {
                for (var entry : file.stream().filter(one -> !one.isDirectory()).toList()) {
                    texts.put(
                            entry.getName(),
                            new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return texts;
    }

    private static Schedule.Builder start() {
        return Schedule.builder().project(Nets.PROJECT).start(Nets.START);
    }

    private static Activity task(long name, long days) {
        return Activity.task(Nets.id("" + name), Nets.days(days)).build();
    }

    private static Link link(long from, long to) {
        return Link.of(Nets.id("" + from), Nets.id("" + to));
    }

    private static long[] numbers(String line) {
        return NUMBER.matcher(line)
                .results()
                .mapToLong(found -> Long.parseLong(found.group()))
                .toArray();
    }

    // ---- PSPLIB

    static Stream<Known> psplib30() {
        return texts("psplib/j30.sm.zip").entrySet().stream()
                .filter(text -> text.getKey().endsWith(".sm"))
                .map(text -> psplib(text.getKey(), text.getValue().lines().toList()));
    }

    private static Known psplib(String name, List<String> lines) {
        Schedule.Builder schedule = start();
        String part = "";
        long published = -1;
        for (String line : lines) {
            if (line.contains(":") && !line.startsWith(" ")) {
                part = line;
            } else if (line.startsWith("pronr.")) {
                part = "pronr";
            } else if (line.startsWith(" ") && numbers(line).length > 0) {
                long[] values = numbers(line);
                switch (part.split("[ :]")[0]) {
                    case "pronr" -> published = values[values.length - 1];
                    case "PRECEDENCE" ->
                        Arrays.stream(values).skip(3).forEach(to -> schedule.addLink(link(values[0], to)));
                    case "REQUESTS/DURATIONS" -> schedule.addActivity(task(values[0], values[2]));
                    default -> {}
                }
            }
        }
        return new Known(name, schedule.build(), published);
    }

    // ---- Patterson

    static Stream<Known> patterson() {
        return texts("psplib/patterson.rcp.zip").entrySet().stream()
                .filter(text -> text.getKey().endsWith(".rcp"))
                .map(text -> patterson(text.getKey(), numbers(text.getValue())));
    }

    private static Known patterson(String name, long[] values) {
        int count = (int) values[0];
        int resources = (int) values[1];
        Schedule.Builder schedule = start();
        long[] starts = new long[count + 1];
        List<long[]> links = new ArrayList<>();
        long[] days = new long[count + 1];
        int at = 2 + resources;
        for (int number = 1; number <= count; number++) {
            days[number] = values[at];
            schedule.addActivity(task(number, values[at]));
            at += 1 + resources;
            for (int left = (int) values[at++]; left > 0; left--) {
                links.add(new long[] {number, values[at++]});
            }
        }
        for (int round = 0; round < count; round++) {
            links.forEach(link -> starts[(int) link[1]] =
                    Math.max(starts[(int) link[1]], starts[(int) link[0]] + days[(int) link[0]]));
        }
        links.forEach(link -> schedule.addLink(link(link[0], link[1])));
        long longest = 0;
        for (int number = 1; number <= count; number++) {
            longest = Math.max(longest, starts[number] + days[number]);
        }
        return new Known(name, schedule.build(), longest);
    }

    // ---- ProGen/max

    static Stream<Known> progenMax10() {
        Map<String, String> texts = texts("rcpsp_max/sm_j10.zip");
        return texts.getOrDefault("STAT.TXT", "")
                .lines()
                .filter(line -> line.startsWith(":"))
                .map(line -> {
                    String[] cells = line.split("\t");
                    String name = cells[0].substring(cells[0].lastIndexOf(':') + 1) + ".SCH";
                    return progenMax(name, texts.get(name).lines().toList(), Long.parseLong(cells[19]));
                });
    }

    private static Known progenMax(String name, List<String> lines, long published) {
        Schedule.Builder schedule = start();
        int count = (int) numbers(lines.get(0))[0] + 2;
        for (int number = 0; number < count; number++) {
            schedule.addActivity(task(number, numbers(lines.get(1 + count + number))[2]));
            long[] values = numbers(lines.get(1 + number));
            int successors = (int) values[2];
            for (int each = 0; each < successors; each++) {
                schedule.addLink(startToStart(number, values[3 + each], values[3 + successors + each]));
            }
        }
        return new Known(name, schedule.build(), published);
    }

    /** A lag that is not positive is a maximum lag in the other direction, which says the same. */
    private static Link startToStart(long from, long to, long days) {
        Link.Builder link = Link.builder().type(LinkType.START_TO_START);
        return days <= 0
                ? link.predecessor(Nets.id("" + to))
                        .successor(Nets.id("" + from))
                        .maximumLag(Nets.days(-days))
                        .build()
                : link.predecessor(Nets.id("" + from))
                        .successor(Nets.id("" + to))
                        .lag(Nets.days(days))
                        .build();
    }

    // ---- textbook

    static Stream<Textbook> textbook() {
        return folder().stream().flatMap(folder -> {
            try {
                String text = Files.readString(folder.resolve("cpm_textbook/cpm_textbook.json"));
                String cases = text.substring(0, text.indexOf("vanhoucke_2014_project_2"));
                Stream<Textbook> pairs =
                        Arrays.stream(cases.split("\"title\":")).skip(1).map(PublishedNetworks::pair);
                return Stream.concat(pairs, Stream.of(transport(text)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private static Textbook pair(String text) {
        Schedule.Builder schedule = start();
        Matcher activity =
                Pattern.compile("\"id\": \"(\\w+)\",\\s+\"duration\": (\\d+)").matcher(text);
        while (activity.find()) {
            schedule.addActivity(Activity.task(Nets.id(activity.group(1)), Nets.days(Long.parseLong(activity.group(2))))
                    .build());
        }
        Matcher link = Pattern.compile(
                        "\"from\": \"(\\w+)\",\\s+\"to\": \"(\\w+)\",\\s+\"type\": \"(\\w+)\",\\s+\"lag\": (-?\\d+)")
                .matcher(text);
        while (link.find()) {
            String code = link.group(3);
            schedule.addLink(Link.of(Nets.id(link.group(1)), Nets.id(link.group(2))).toBuilder()
                    .type(Arrays.stream(LinkType.values())
                            .filter(type -> type.code().equalsIgnoreCase(code))
                            .findFirst()
                            .orElseThrow())
                    .lag(Nets.days(Long.parseLong(link.group(4))))
                    .build());
        }
        return new Textbook(text.split("\"")[1], schedule.build(), dates(text));
    }

    private static Map<String, List<Long>> dates(String text) {
        Map<String, List<Long>> dates = new LinkedHashMap<>();
        Matcher dated = Pattern.compile("\"(\\w+)\": \\{\\s+\"early_start\": (-?\\d+),\\s+\"early_finish\": (-?\\d+),"
                        + "\\s+\"late_start\": (-?\\d+),\\s+\"late_finish\": (-?\\d+)")
                .matcher(text);
        while (dated.find()) {
            dates.put(
                    dated.group(1),
                    Stream.of(2, 3, 4, 5).map(dated::group).map(Long::valueOf).toList());
        }
        return dates;
    }

    private static Textbook transport(String text) {
        String project = text.substring(text.indexOf("vanhoucke_2014_project_2"), text.indexOf("topology_networks"));
        long[] durations =
                numbers(project.substring(project.indexOf("\"durations\""), project.indexOf("\"relations_fs\"")));
        long[] pairs = numbers(
                project.substring(project.indexOf("\"relations_fs\"") + 15, project.indexOf("\"expected_duration\"")));
        Schedule.Builder schedule = start();
        for (int number = 1; number <= durations.length; number++) {
            schedule.addActivity(task(number, durations[number - 1]));
        }
        for (int at = 0; at < pairs.length; at += 2) {
            schedule.addLink(link(pairs[at], pairs[at + 1]));
        }
        return new Textbook("Patient transport (Vanhoucke 2014)", schedule.build(), dates(project));
    }
}
