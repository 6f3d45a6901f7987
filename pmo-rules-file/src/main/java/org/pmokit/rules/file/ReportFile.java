package org.pmokit.rules.file;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.problem.Problem;
import org.pmokit.rules.delta.KeptFinding;
import org.pmokit.rules.delta.ReportSnapshot;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.FindingKey;

/**
 * An earlier report, from the JSON that {@code pmo assess --format json} writes: status date, colours of components, and key,
 * colour and distance of each finding. Everything else in it is passed over.
 */
public final class ReportFile {

    private static final Map<String, Rag> COLOURS =
            Arrays.stream(Rag.values()).collect(Collectors.toUnmodifiableMap(Rag::code, Function.identity()));

    private final Problems problems;

    private ReportFile(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads a report.
     *
     * @param path a file in JSON, UTF-8
     * @return as much as a comparison needs, or every problem with line and column
     */
    public static Validation<Seq<Problem>, ReportSnapshot> read(Path path) {
        Problems problems = new Problems(String.valueOf(path.getFileName()));
        return read(Texts.read(path, problems), problems);
    }

    /**
     * Reads a report.
     *
     * @param text in JSON
     * @param name what to call it in problems
     * @return as much as a comparison needs, or every problem with line and column
     */
    public static Validation<Seq<Problem>, ReportSnapshot> parse(String text, String name) {
        Problems problems = new Problems(name);
        return read(Tree.of(text, problems), problems);
    }

    private static Validation<Seq<Problem>, ReportSnapshot> read(Optional<Node> root, Problems problems) {
        Optional<ReportSnapshot> snapshot = root.flatMap(node -> new ReportFile(problems).snapshot(node));
        return problems.or(() -> snapshot.orElseThrow());
    }

    private Optional<ReportSnapshot> snapshot(Node root) {
        Node.Fields fields = problems.fields(root);
        Optional<LocalDate> asOf = problems.neededParsed(fields, "asOf", Problems::date);
        Map<ComponentRef, Rag> colours = new LinkedHashMap<>();
        problems.items(fields, "components").forEach(node -> component(problems.fields(node), colours));
        List<KeptFinding> findings = new ArrayList<>();
        problems.items(fields, "findings")
                .forEach(node -> finding(problems.fields(node)).ifPresent(findings::add));
        return asOf.map(day -> new ReportSnapshot(day, colours, findings));
    }

    private void component(Node.Fields fields, Map<ComponentRef, Rag> colours) {
        Optional<String> kind = problems.needed(fields, "kind");
        Optional<Rag> rag = colour(fields);
        problems.neededParsed(fields, "id", id -> ComponentRef.parse(kind.orElse("") + ":" + id))
                .ifPresent(ref -> rag.ifPresent(colour -> colours.put(ref, colour)));
    }

    private Optional<KeptFinding> finding(Node.Fields fields) {
        Optional<FindingKey> key = problems.neededParsed(fields, "key", FindingKey::parse);
        Optional<Rag> rag = colour(fields);
        Optional<Double> distance = problems.parsed(
                fields, "distance", text -> Problems.number(text).doubleValue());
        return key.flatMap(found -> rag.map(colour -> new KeptFinding(found, colour, distance)));
    }

    private Optional<Rag> colour(Node.Fields fields) {
        return problems.neededParsed(fields, "rag", text -> Problems.choice(text, COLOURS));
    }
}
