package org.pmokit.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.xlsx.TestWorkbook.row;
import static org.pmokit.xlsx.TestWorkbook.text;
import static org.pmokit.xlsx.TestWorkbook.typed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.io.reading.ReadLimits;
import org.pmokit.io.reading.Reading;

/** Files of enemies end as problems, in seconds and without much memory. */
@Timeout(20)
class HostileWorkbookTest {

    private static final String HEADER = row(1, text("id"), text("title"));

    @TempDir
    private Path folder;

    @Test
    void a_sheet_that_grows_to_gigabytes_ends_as_a_problem() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        byte[] rows = "<row><c t=\"inlineStr\"><is><t>A</t></is></c></row>"
                .repeat(20_000)
                .getBytes(StandardCharsets.UTF_8);
        bomb(file, "xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + HEADER, rows, 200);
        assertThat(Files.size(file)).isLessThan(2_000_000);
        expectLimit(PortfolioWorkbook.read(file));
    }

    @Test
    void a_sheet_that_repeats_some_rows_ends_as_a_problem() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < 500; row++) {
            rows.append("<row><c t=\"inlineStr\"><is><t>A").append(row).append("</t></is></c></row>");
        }
        Path file = folder.resolve("again.xlsx");
        bomb(
                file,
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + HEADER,
                rows.toString().getBytes(StandardCharsets.UTF_8),
                2_000);
        expectLimit(PortfolioWorkbook.read(
                file, ReadLimits.builder().inflation(10_000).build()));
    }

    @Test
    void shared_texts_that_grow_to_gigabytes_end_as_a_problem() throws IOException {
        Path file = folder.resolve("texts.xlsx");
        byte[] items = "<si><t/></si>".repeat(50_000).getBytes(StandardCharsets.UTF_8);
        bomb(file, "xl/sharedStrings.xml", "<sst>", items, 300);
        expectLimit(PortfolioWorkbook.read(file));
    }

    @Test
    void more_shared_texts_than_the_limit_end_as_a_problem() throws IOException {
        Path file = new TestWorkbook()
                .shared("<si><t>text</t></si>".repeat(1_000))
                .sheet("projects", HEADER)
                .at(folder.resolve("texts.xlsx"));
        expectLimit(PortfolioWorkbook.read(
                file, ReadLimits.builder().sharedTexts(20_000).build()));
    }

    @Test
    void an_attribute_a_comment_or_a_name_without_end_ends_as_a_problem() throws IOException {
        for (String start : new String[] {"<worksheet a=\"", "<worksheet><!-- ", "<w", "<worksheet><?pi "}) {
            Path file = folder.resolve("endless.xlsx");
            byte[] noise = new byte[1 << 16];
            Random random = new Random(1);
            for (int place = 0; place < noise.length; place++) {
                noise[place] = (byte) ('a' + random.nextInt(26));
            }
            bomb(file, "xl/worksheets/sheet1.xml", start, noise, 100);
            assertThat(PortfolioWorkbook.read(file).problems()).as(start).isNotEmpty();
        }
    }

    @Test
    void a_cell_of_a_hundred_megabytes_ends_as_a_problem() throws IOException {
        Path file = folder.resolve("cell.xlsx");
        byte[] letters = new byte[1 << 20];
        Arrays.fill(letters, (byte) 'x');
        bomb(file, "xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>", letters, 100);
        expectLimit(PortfolioWorkbook.read(
                file, ReadLimits.builder().inflation(10_000).build()));
        expectLimit(PortfolioWorkbook.read(file));
    }

    @Test
    void elements_a_million_levels_deep_end_as_a_problem() throws IOException {
        Path file = new TestWorkbook().sheet("projects", "<x>".repeat(300_000)).at(folder.resolve("deep.xlsx"));
        expectLimit(PortfolioWorkbook.read(file));
    }

    @Test
    void document_types_and_entities_are_refused_and_nothing_is_fetched() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String evil = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"" + secret.toUri() + "\"><!ENTITY y \"lol\">]>"
                + "<worksheet><sheetData>" + HEADER + row(2, text("&x;"), text("&y;")) + "</sheetData></worksheet>";
        for (String part : new String[] {
            "xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", "_rels/.rels"
        }) {
            Path file = new TestWorkbook()
                    .sheet("projects", HEADER)
                    .part(part, evil)
                    .at(folder.resolve("evil.xlsx"));
            assertThat(PortfolioWorkbook.read(file).problems())
                    .as(part)
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.message())
                            .contains("declares a document type")
                            .doesNotContain("secret"));
        }
    }

    @Test
    void sheets_that_lie_elsewhere_are_not_looked_at() throws IOException {
        Path other = Files.writeString(
                folder.resolve("other.xml"), "<worksheet><sheetData>" + HEADER + "</sheetData></worksheet>");
        for (String target : new String[] {other.toUri().toString(), "../../../../" + other, other.toString()}) {
            Path file = new TestWorkbook()
                    .part(
                            "_rels/.rels",
                            "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"" + target
                                    + "\"/></Relationships>")
                    .sheet("projects", HEADER)
                    .at(folder.resolve("elsewhere.xlsx"));
            assertThat(PortfolioWorkbook.read(file).problems()).as(target).isNotEmpty();
        }
    }

    @Test
    void cells_and_rows_that_cannot_be_are_problems() throws IOException {
        for (String data : new String[] {
            "<row r=\"2000000000\"><c r=\"A1\"><v>1</v></c></row>",
            "<row r=\"-1\"><c r=\"A1\"><v>1</v></c></row>",
            "<row r=\"2\"><c r=\"ZZZZZZZZ2\"><v>1</v></c></row>",
            "<row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row>",
            "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>1</v></c></row>",
            row(2, typed("s", "2000000000")),
            row(2, text("A"), typed("n", "1e999999999")),
            row(2, text("A"), typed("n", "9".repeat(100_000))),
            "<row r=\"2\"><c r=\"A2\"",
        }) {
            Path file = new TestWorkbook().sheet("projects", HEADER + data).at(folder.resolve("odd.xlsx"));
            assertThat(PortfolioWorkbook.read(file).problems())
                    .as(data.substring(0, Math.min(50, data.length())))
                    .isNotEmpty();
        }
    }

    @Test
    void more_rows_sheets_or_bytes_than_the_limits_end_as_problems() throws IOException {
        Path rows = new TestWorkbook()
                .sheet("projects", HEADER + "<row/>".repeat(1_000))
                .at(folder.resolve("rows.xlsx"));
        expectLimit(PortfolioWorkbook.read(rows, ReadLimits.builder().rows(500).build()));
        expectLimit(PortfolioWorkbook.read(
                rows, ReadLimits.builder().documentSize(500).build()));
        TestWorkbook many = new TestWorkbook();
        for (int sheet = 0; sheet < 1_100; sheet++) {
            many.sheet("s" + sheet, "");
        }
        expectLimit(PortfolioWorkbook.read(many.at(folder.resolve("many.xlsx"))));
    }

    @Test
    void an_archive_with_a_huge_directory_is_not_even_opened() throws IOException {
        Path file = folder.resolve("parts.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int part = 0; part < 25_000; part++) {
                zip.putNextEntry(new ZipEntry("a-part-with-a-long-name-".repeat(8) + part));
            }
        }
        expectLimit(PortfolioWorkbook.read(file));
    }

    @Test
    void a_workbook_cut_off_or_changed_anywhere_is_told_and_never_thrown() throws IOException {
        Path sound = new TestWorkbook()
                .sheet("projects", HEADER + row(2, text("A"), text("B")))
                .at(folder.resolve("sound.xlsx"));
        byte[] bytes = Files.readAllBytes(sound);
        Path file = folder.resolve("changed.xlsx");
        Random random = new Random(7);
        for (int attempt = 0; attempt < 300; attempt++) {
            byte[] changed = bytes.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, attempt % 3 == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : changed);
            Reading reading = PortfolioWorkbook.read(file);
            assertThat(reading.portfolio().isValid() || !reading.problems().isEmpty())
                    .isTrue();
        }
    }

    /** A workbook of which one part repeats a piece, written without ever being in memory. */
    private static void bomb(Path file, String part, String start, byte[] piece, int times) throws IOException {
        Path plain = new TestWorkbook().sheet("projects", HEADER).at(file.resolveSibling("plain.xlsx"));
        try (var from = new java.util.zip.ZipFile(plain.toFile());
                OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var entry : java.util.Collections.list(from.entries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(part)) {
                    zip.write(start.getBytes(StandardCharsets.UTF_8));
                    for (int time = 0; time < times; time++) {
                        zip.write(piece);
                    }
                } else {
                    from.getInputStream(entry).transferTo(zip);
                }
            }
        }
    }

    private static void expectLimit(Reading reading) {
        assertThat(reading.portfolio().isInvalid()).isTrue();
        assertThat(reading.problems()).extracting(Problem::code).contains(ProblemCode.LIMIT_EXCEEDED);
    }
}
