package org.pmokit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pmokit.graph.text.SimilarTexts;
import org.pmokit.graph.text.Statement;
import org.pmokit.graph.text.TextComparison;

/**
 * How well likeness of titles finds proposals whose authors say that one replaces, follows or should be read with the
 * other. The labels are incomplete: nobody lists everything that is alike. The figures stand in the guide.
 */
class LabelledProposalsTest {

    private static final Path FOLDER = Path.of("..", "..", "shared", "data", "proposals");
    private static final TextComparison ENGLISH = TextComparison.by(LanguageAnalysis.of(Locale.ENGLISH));

    private record Labelled(Map<String, String> texts, Set<Set<String>> related) {}

    private record Quality(int found, double precision, double recall) {}

    private static Path folder() {
        Path beside = Path.of("..", "..", "..", "shared", "data", "proposals");
        Path folder = Files.exists(FOLDER) ? FOLDER : beside;
        assumeTrue(Files.exists(folder), "no labelled proposals here");
        return folder;
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(folder().resolve(file))) {
            return reader.stream().toList();
        }
    }

    private static Labelled keps() throws IOException {
        return keps(row -> "");
    }

    private static Labelled keps(Function<NamedCsvRecord, String> more) throws IOException {
        List<NamedCsvRecord> rows = rows("keps.csv");
        Map<String, String> texts = new LinkedHashMap<>();
        rows.forEach(row -> texts.put(
                row.getField("path"),
                row.getField("title") + "\n" + slug(row.getField("path")) + "\n" + more.apply(row)));
        return labelled(rows, texts, "path", List.of("see_also", "replaces", "superseded_by"));
    }

    /** The words of the folder's name. */
    private static String slug(String path) {
        return path.substring(path.lastIndexOf('/') + 1)
                .replaceFirst("^\\d+-", "")
                .replace('-', ' ');
    }

    private static Labelled peps() throws IOException {
        List<NamedCsvRecord> rows = rows("peps.csv");
        Map<String, String> texts = new LinkedHashMap<>();
        rows.forEach(row -> texts.put(row.getField("id"), row.getField("title")));
        return labelled(rows, texts, "id", List.of("replaces", "superseded_by"));
    }

    private static Labelled labelled(
            List<NamedCsvRecord> rows, Map<String, String> texts, String id, List<String> fields) {
        Set<Set<String>> related = new HashSet<>();
        for (NamedCsvRecord row : rows) {
            fields.stream()
                    .flatMap(field -> Stream.of(row.getField(field).split("[|,]")))
                    .map(LabelledProposalsTest::key)
                    .filter(other -> texts.containsKey(other) && !other.equals(row.getField(id)))
                    .forEach(other -> related.add(Set.of(row.getField(id), other)));
        }
        return new Labelled(texts, related);
    }

    /** Links name the folder, or a file in it, with or without the address of the site. */
    private static String key(String link) {
        return link.strip()
                .replaceFirst("#.*", "")
                .replaceFirst("^https?://.*?/keps/", "keps/")
                .replaceFirst("/(README\\.md|kep\\.yaml)$", "")
                .replaceAll("^/+|/+$", "");
    }

    private static Quality quality(Labelled labelled, TextComparison how) {
        List<String> ids = new ArrayList<>(labelled.texts().keySet());
        List<Statement> statements = ids.stream()
                .map(id -> new Statement(id, labelled.texts().get(id)))
                .toList();
        Set<Set<String>> found = SimilarTexts.among(statements, how).pairs().stream()
                .map(pair -> Set.of(ids.get(pair.first()), ids.get(pair.second())))
                .collect(Collectors.toCollection(HashSet::new));
        int count = found.size();
        found.retainAll(labelled.related());
        return new Quality(
                count,
                (double) found.size() / count,
                (double) found.size() / labelled.related().size());
    }

    private static void measures(Labelled labelled, TextComparison how, int found, double precision, double recall) {
        Quality quality = quality(labelled, how);
        assertThat(quality.found()).isEqualTo(found);
        assertThat(quality.precision()).isCloseTo(precision, within(0.0005));
        assertThat(quality.recall()).isCloseTo(recall, within(0.0005));
    }

    @Test
    void related_proposals_of_kubernetes_are_found_by_these_figures() throws IOException {
        Labelled keps = keps();
        assertThat(keps.texts()).hasSize(656);
        assertThat(keps.related()).hasSize(236);
        measures(keps, ENGLISH, 209, 0.158, 0.140);
        measures(keps, TextComparison.house(), 157, 0.159, 0.106);
    }

    private static TextComparison from(double threshold) {
        return ENGLISH.toBuilder().threshold(threshold).crowd(600).build();
    }

    @Test
    void the_curve_of_the_guide_is_that_of_the_labelled_set() throws IOException {
        Labelled keps = keps();
        measures(keps, from(0.2), 939, 0.080, 0.318);
        measures(keps, from(0.3), 315, 0.127, 0.169);
        measures(keps, from(0.35), 209, 0.158, 0.140);
        measures(keps, from(0.5), 85, 0.165, 0.059);
        measures(keps, from(0.7), 13, 0.231, 0.013);
    }

    @Test
    void the_name_of_the_group_in_the_text_finds_more_at_the_same_precision() throws IOException {
        Labelled grouped = keps(row -> row.getField("owning_sig"));
        measures(grouped, from(0.2), 2371, 0.051, 0.517);
        measures(grouped, from(0.3), 607, 0.110, 0.284);
        measures(grouped, from(0.35), 362, 0.144, 0.220);
        measures(grouped, from(0.4), 238, 0.176, 0.178);
        measures(grouped, from(0.5), 106, 0.170, 0.076);
        measures(grouped, from(0.7), 14, 0.286, 0.017);
    }

    @Test
    void replaced_proposals_of_python_are_found_by_these_figures() throws IOException {
        Labelled peps = peps();
        assertThat(peps.texts()).hasSize(736);
        assertThat(peps.related()).hasSize(47);
        measures(peps, ENGLISH, 218, 0.096, 0.447);
        measures(peps, TextComparison.house(), 244, 0.078, 0.404);
    }

    @Test
    void a_lower_threshold_finds_more_and_is_wrong_more_often() throws IOException {
        Labelled keps = keps();
        Quality house = quality(keps, ENGLISH);
        Quality low = quality(keps, ENGLISH.toBuilder().threshold(0.2).build());
        assertThat(low.recall()).isGreaterThan(2 * house.recall());
        assertThat(low.precision()).isLessThan(house.precision());
    }

    /** By chance one pair in about nine hundred would be right. */
    @Test
    void what_is_found_is_related_far_more_often_than_pairs_by_chance() throws IOException {
        Labelled keps = keps();
        int size = keps.texts().size();
        double chance = keps.related().size() / (size * (size - 1) / 2.0);
        assertThat(quality(keps, ENGLISH).precision()).isGreaterThan(100 * chance);
    }
}
