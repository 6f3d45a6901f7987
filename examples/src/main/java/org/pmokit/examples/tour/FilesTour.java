package org.pmokit.examples.tour;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.problem.Problem;
import org.pmokit.io.PortfolioFiles;
import org.pmokit.io.csv.CsvRegisters;
import org.pmokit.io.json.LenientReading;
import org.pmokit.io.json.PortfolioJson;
import org.pmokit.io.reading.ReadLimits;
import org.pmokit.io.reading.Reading;
import org.pmokit.xlsx.PortfolioWorkbook;

/** The calls of the chapter on files. */
public final class FilesTour {

    private FilesTour() {}

    /**
     * Runs every part of the chapter.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        forms(out);
        problems(out);
        newer(out);
        diff(out);
        template(out);
    }

    private static Portfolio portfolio() {
        return PortfolioDraft.named("Change")
                .add(Project.builder()
                        .id(ProjectId.of("PAY"))
                        .title("Payroll")
                        .start(LocalDate.of(2026, 1, 5))
                        .build())
                .add(Project.builder()
                        .id(ProjectId.of("TAX"))
                        .title("Tax portal")
                        .start(LocalDate.of(2026, 3, 2))
                        .build())
                .resolveOrThrow();
    }

    static void forms(PrintStream out) {
        within(folder -> {
            // begin: forms
            Portfolio portfolio = portfolio();
            PortfolioJson.write(portfolio, folder.resolve("change.json"));
            CsvRegisters.write(portfolio, folder.resolve("change"));
            PortfolioWorkbook.write(portfolio, folder.resolve("change.xlsx"));

            Reading document = PortfolioFiles.read(folder.resolve("change.json"));
            Reading registers = PortfolioFiles.read(folder.resolve("change"));
            Reading workbook = PortfolioWorkbook.read(folder.resolve("change.xlsx"));
            out.println(document.orThrow().equals(portfolio));
            out.println(registers.orThrow().equals(portfolio));
            out.println(workbook.orThrow().equals(portfolio));
            // end: forms
        });
    }

    static void problems(PrintStream out) {
        within(folder -> {
            // begin: problems
            Files.writeString(folder.resolve("projects.csv"), "id,start,colour\nPAY,31/12/2025,red\n");
            Reading reading = PortfolioFiles.read(
                    folder, ReadLimits.builder().rows(10_000).build());
            reading.problems().stream().map(Problem::asText).forEach(out::println);
            reading.notices().stream()
                    .map(notice -> notice.origin().orElseThrow().asText() + ": " + notice.message())
                    .forEach(out::println);
            // end: problems
        });
    }

    static void newer(PrintStream out) {
        within(folder -> {
            Path path = folder.resolve("newer.json");
            Files.writeString(
                    path,
                    PortfolioJson.toText(portfolio())
                            .replace("\"title\": \"Payroll\"", "\"title\": \"Payroll\",\n      \"mood\": \"good\""));
            // begin: newer
            LenientReading newer = PortfolioJson.readLeniently(path, ReadLimits.standard());
            out.println("kept: " + newer.unknownFields().paths());
            PortfolioJson.write(newer.reading().orThrow(), newer.unknownFields(), path);
            out.println("written back: " + Files.readString(path).contains("\"mood\": \"good\""));
            // end: newer
        });
    }

    static void diff(PrintStream out) {
        // begin: diff
        Portfolio before = portfolio();
        Project tax = before.project(ProjectId.of("TAX")).orElseThrow();
        Portfolio after = before.replacingOrThrow(
                tax.toBuilder().start(LocalDate.of(2026, 4, 1)).build());
        List<String> lines = PortfolioJson.toText(before).lines().toList();
        PortfolioJson.toText(after)
                .lines()
                .filter(line -> !lines.contains(line))
                .map(String::strip)
                .forEach(out::println);
        // end: diff
    }

    static void template(PrintStream out) {
        within(folder -> {
            // begin: template
            Path workbook = folder.resolve("registers.xlsx");
            PortfolioWorkbook.writeTemplate(workbook, List.of("projects", "milestones", "risks"));
            Reading empty = PortfolioWorkbook.read(workbook);
            out.println(empty.orThrow().projects().size() + " projects, "
                    + empty.problems().size() + " problems");
            // end: template
        });
    }

    private interface Part {
        void in(Path folder) throws IOException;
    }

    private static void within(Part part) {
        try {
            Path folder = Files.createTempDirectory("files-tour");
            try {
                part.in(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
