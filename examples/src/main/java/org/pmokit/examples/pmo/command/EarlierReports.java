package org.pmokit.examples.pmo.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmokit.examples.pmo.page.DeltaPart;
import org.pmokit.examples.pmo.page.HistoryPart;
import org.pmokit.examples.pmo.page.Layout;
import org.pmokit.rules.HealthReport;
import org.pmokit.rules.delta.ReportDelta;
import org.pmokit.rules.delta.ReportHistory;
import org.pmokit.rules.delta.ReportSnapshot;
import org.pmokit.rules.file.ReportFile;
import picocli.CommandLine.Option;

/** What a report is compared with: one earlier report, or all that are in a folder. */
final class EarlierReports {

    @Option(
            names = "--since",
            paramLabel = "REPORT",
            description =
                    "An earlier report in JSON, or a folder of them; tells what is new, gone, worse and better since,"
                            + " and of a folder what is getting worse.")
    private @Nullable Path since;

    /** What differs from the newest of them. */
    Optional<ReportDelta> delta(HealthReport report) {
        List<ReportSnapshot> earlier = read(report);
        return earlier.isEmpty()
                ? Optional.empty()
                : Optional.of(report.snapshot().since(earlier.get(earlier.size() - 1)));
    }

    /** The last parts of a page; empty where there is nothing to compare with. */
    String told(HealthReport report, Layout delta, Layout history) {
        List<ReportSnapshot> earlier = new ArrayList<>(read(report));
        if (earlier.isEmpty()) {
            return "";
        }
        String text = DeltaPart.of(delta(report).orElseThrow(), delta);
        if (earlier.size() == 1) {
            return text;
        }
        earlier.add(report.snapshot());
        return text + HistoryPart.of(ReportHistory.of(earlier), history);
    }

    /** Earliest first; those of a folder only as far as they are earlier than the report. */
    private List<ReportSnapshot> read(HealthReport report) {
        Path place = since;
        if (place == null) {
            return List.of();
        }
        if (!Files.isDirectory(place)) {
            return List.of(HouseRules.orThrow(ReportFile.read(place)));
        }
        return files(place).stream()
                .map(file -> HouseRules.orThrow(ReportFile.read(file)))
                .filter(kept -> kept.asOf().isBefore(report.asOf()))
                .sorted(Comparator.comparing(ReportSnapshot::asOf))
                .toList();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
