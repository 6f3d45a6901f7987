package org.pmokit.rules.file;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.problem.Problem;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.FindingKey;
import org.pmokit.rules.waiver.Acceptance;
import org.pmokit.rules.waiver.Acceptances;
import org.pmokit.rules.waiver.Frozen;
import org.pmokit.rules.waiver.Waiver;

/**
 * Waivers and frozen findings as a file:
 *
 * <pre>{@code
 * waivers:
 *   - finding: PMO-FIN-001/project:PAY
 *     accepted-by: j.silva
 *     owner: m.okafor
 *     because: re-baselined at the April board
 *     until: 2026-06-30
 *     up-to: amber
 * frozen:
 *   - {finding: PMO-GOV-001/project:REC, colour: amber, since: 2026-01-31}
 * }</pre>
 */
public final class AcceptanceFile {

    private static final Set<String> FIELDS = Set.of("waivers", "frozen");
    private static final Set<String> WAIVER = Set.of("finding", "accepted-by", "owner", "because", "until", "up-to");
    private static final Set<String> FROZEN = Set.of("finding", "colour", "since");
    private static final Map<String, Rag> COLOURS = Map.of("amber", Rag.AMBER, "red", Rag.RED);

    private final Problems problems;
    private final Map<String, Acceptance> read = new LinkedHashMap<>();

    private AcceptanceFile(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads a store.
     *
     * @param path a file in YAML or JSON, UTF-8
     * @return the store, or every problem with line and column
     */
    public static Validation<Seq<Problem>, Acceptances> read(Path path) {
        Problems problems = new Problems(String.valueOf(path.getFileName()));
        return read(Texts.read(path, problems), problems);
    }

    /**
     * Reads a store.
     *
     * @param text in YAML or JSON
     * @param name what to call it in problems
     * @return the store, or every problem with line and column
     */
    public static Validation<Seq<Problem>, Acceptances> parse(String text, String name) {
        Problems problems = new Problems(name);
        return read(Tree.of(text, problems), problems);
    }

    /**
     * Writes a store, so that {@link #parse} reads the same again.
     *
     * @param store any
     */
    public static String write(Acceptances store) {
        StringBuilder text = new StringBuilder("waivers:\n");
        store.waivers().forEach(waiver -> write(waiver, text));
        text.append("frozen:\n");
        for (Acceptance entry : store.all()) {
            if (entry instanceof Frozen frozen) {
                line(text, "  - finding: ", frozen.key().asText());
                line(text, "    colour: ", frozen.upTo().code());
                line(text, "    since: ", frozen.since().toString());
            }
        }
        return text.toString();
    }

    private static void write(Waiver waiver, StringBuilder text) {
        line(text, "  - finding: ", waiver.key().asText());
        line(text, "    accepted-by: ", waiver.acceptedBy().value());
        waiver.owner().ifPresent(owner -> line(text, "    owner: ", owner.value()));
        line(text, "    because: ", waiver.because());
        line(text, "    until: ", waiver.until().toString());
        line(text, "    up-to: ", waiver.upTo().code());
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append('"');
        value.chars().forEach(letter -> {
            switch (letter) {
                case '"', '\\' -> text.append('\\').append((char) letter);
                case '\n' -> text.append("\\n");
                default -> {
                    if (letter < ' ' || letter == 0x7f || letter == 0x85 || letter == 0x2028 || letter == 0x2029) {
                        text.append(String.format(java.util.Locale.ROOT, "\\u%04x", letter));
                    } else {
                        text.append((char) letter);
                    }
                }
            }
        });
        text.append("\"\n");
    }

    private static Validation<Seq<Problem>, Acceptances> read(Optional<Node> root, Problems problems) {
        AcceptanceFile file = new AcceptanceFile(problems);
        root.ifPresent(file::store);
        return problems.or(() -> Acceptances.of(file.read.values()));
    }

    private void store(Node root) {
        Node.Fields fields = problems.fields(root, FIELDS);
        entries(fields, "waivers").forEach(node -> waiver(problems.fields(node, WAIVER)));
        entries(fields, "frozen").forEach(node -> frozen(problems.fields(node, FROZEN)));
    }

    /** A list that is there by name only is empty. */
    private List<Node> entries(Node.Fields fields, String name) {
        boolean bare = fields.values().get(name) instanceof Node.Text text
                && text.value().isEmpty();
        return bare ? List.of() : problems.items(fields, name);
    }

    private void waiver(Node.Fields fields) {
        Optional<FindingKey> key = problems.neededParsed(fields, "finding", FindingKey::parse);
        Optional<PersonId> by = problems.neededParsed(fields, "accepted-by", PersonId::of);
        Optional<String> because = problems.needed(fields, "because");
        Optional<LocalDate> until = problems.neededParsed(fields, "until", Problems::date);
        Optional<PersonId> owner = problems.parsed(fields, "owner", PersonId::of);
        Optional<Rag> upTo = problems.parsed(fields, "up-to", text -> Problems.choice(text, COLOURS));
        if (key.isPresent() && by.isPresent() && because.isPresent() && until.isPresent()) {
            keep(
                    fields,
                    "waiver ",
                    Waiver.of(key.get())
                            .acceptedBy(by.get())
                            .owner(owner)
                            .because(because.get())
                            .until(until.get())
                            .upTo(upTo.orElse(Rag.RED))
                            .build());
        }
    }

    private void frozen(Node.Fields fields) {
        Optional<FindingKey> key = problems.neededParsed(fields, "finding", FindingKey::parse);
        Optional<Rag> colour = problems.neededParsed(fields, "colour", text -> Problems.choice(text, COLOURS));
        Optional<LocalDate> since = problems.neededParsed(fields, "since", Problems::date);
        if (key.isPresent() && colour.isPresent() && since.isPresent()) {
            keep(fields, "frozen ", new Frozen(key.get(), colour.get(), since.get()));
        }
    }

    private void keep(Node.Fields fields, String kind, Acceptance entry) {
        if (read.putIfAbsent(kind + entry.key().asText(), entry) != null) {
            problems.wrong(
                    fields,
                    entry.key().asText(),
                    "The finding " + entry.key().asText() + " is accepted twice.",
                    "keep the newer decision.");
        }
    }
}
