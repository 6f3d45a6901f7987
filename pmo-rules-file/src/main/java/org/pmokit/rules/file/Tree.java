package org.pmokit.rules.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Builds the nodes of one document from the events of the parser, without recursion. */
final class Tree {

    private static final int DEEPEST = 40;
    private static final int LONGEST = 64 * 1024 * 1024;

    private final Problems problems;
    private final Deque<Node> open = new ArrayDeque<>();
    private final Deque<Optional<Node.Text>> keys = new ArrayDeque<>();
    private @Nullable Node root;

    private Tree(Problems problems) {
        this.problems = problems;
    }

    /** The one document of a text; empty when it cannot be read, which is then told. */
    static Optional<Node> of(String text, Problems problems) {
        Tree tree = new Tree(problems);
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(LONGEST).build();
        try {
            Parser events = new ParserImpl(settings, new StreamReader(settings, withoutTabs(text)));
            while (events.hasNext()) {
                if (!tree.take(events.next())) {
                    return Optional.empty();
                }
            }
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            int column =
                    broken.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(0);
            problems.at(line, column, ProblemCode.UNREADABLE, "The file cannot be read: " + broken.getProblem() + ".");
            return Optional.empty();
        } catch (YamlEngineException broken) {
            problems.at(0, 0, ProblemCode.LIMIT_EXCEEDED, "The file cannot be read: " + broken.getMessage());
            return Optional.empty();
        }
        if (tree.root == null) {
            problems.at(0, 0, ProblemCode.MISSING_VALUE, "The file is empty.");
        }
        return Optional.ofNullable(tree.root);
    }

    /** JSON may be indented with tabs, YAML may not; inside of its strings JSON has none. */
    private static String withoutTabs(String text) {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[") ? text.replace('\t', ' ') : text;
    }

    private boolean take(Event event) {
        int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        int column = event.getStartMark().map(mark -> mark.getColumn() + 1).orElse(0);
        switch (event.getEventId()) {
            case Scalar -> add(new Node.Text(((ScalarEvent) event).getValue(), line, column));
            case SequenceStart -> {
                return start(new Node.Items(new ArrayList<>(), line, column), event);
            }
            case MappingStart -> {
                return start(Node.Fields.at(line, column), event);
            }
            case SequenceEnd, MappingEnd -> {
                open.pop();
                keys.pop();
            }
            case Alias -> {
                problems.at(
                        line,
                        column,
                        ProblemCode.of("alias"),
                        "An alias (*" + ((AliasEvent) event).getAlias() + ") is not read here.");
                return false;
            }
            default -> {
                /* the frame of the document says nothing */
            }
        }
        return isPlain(event, line, column);
    }

    private boolean start(Node node, Event event) {
        if (open.size() == DEEPEST) {
            problems.at(
                    node.line(),
                    node.column(),
                    ProblemCode.LIMIT_EXCEEDED,
                    "The file is nested deeper than " + DEEPEST + " levels.");
            return false;
        }
        add(node);
        open.push(node);
        keys.push(Optional.empty());
        return isPlain(event, node.line(), node.column());
    }

    private boolean isPlain(Event event, int line, int column) {
        boolean tagged = (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
                || (event instanceof MappingStartEvent mapping
                        && mapping.getTag().isPresent())
                || (event instanceof SequenceStartEvent sequence
                        && sequence.getTag().isPresent());
        boolean anchored = !(event instanceof AliasEvent)
                && event instanceof NodeEvent node
                && node.getAnchor().isPresent();
        if (tagged || anchored) {
            problems.at(line, column, ProblemCode.of("tag"), "Tags (!) and anchors (&) are not read here.");
        }
        return !tagged && !anchored;
    }

    private void add(Node node) {
        Node parent = open.peek();
        if (parent == null) {
            root = node;
        } else if (parent instanceof Node.Items items) {
            items.values().add(node);
        } else if (parent instanceof Node.Fields fields) {
            addField(fields, node);
        }
    }

    private void addField(Node.Fields fields, Node node) {
        Optional<Node.Text> key = keys.pop();
        if (key.isPresent()) {
            keys.push(Optional.empty());
            put(fields, key.get(), node);
        } else if (node instanceof Node.Text text) {
            keys.push(Optional.of(text));
        } else {
            keys.push(Optional.of(new Node.Text("?", node.line(), node.column())));
            problems.at(node.line(), node.column(), ProblemCode.MALFORMED_VALUE, "A name must be a plain text.");
        }
    }

    private void put(Node.Fields fields, Node.Text key, Node node) {
        if (fields.values().putIfAbsent(key.value(), node) != null) {
            problems.add(
                    Problem.error(ProblemCode.DUPLICATE_ID, key.value(), "\"" + key.value() + "\" is said twice.")
                            .advice("keep one of them.")
                            .build(),
                    key);
        }
    }
}
