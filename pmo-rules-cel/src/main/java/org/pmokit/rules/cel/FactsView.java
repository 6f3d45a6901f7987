package org.pmokit.rules.cel;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A subject as an expression sees it: its facts are read when they are asked for, and what is read is remembered. */
final class FactsView extends AbstractMap<String, Object> {

    private final String name;
    private final Structure structure;
    private final Situation situation;
    private final Reads reads;

    FactsView(String name, Structure structure, Situation situation, Reads reads) {
        this.name = name;
        this.structure = structure;
        this.situation = situation;
        this.reads = reads;
    }

    @Override
    public boolean containsKey(Object field) {
        return answer(field) != null;
    }

    @Override
    public @Nullable Object get(Object field) {
        Object answer = answer(field);
        return answer == null ? null : seen(name + "." + field, answer);
    }

    private @Nullable Object answer(Object field) {
        Fact fact = structure.shape().facts().get(field);
        Object answer = fact == null ? null : fact.answer().apply(structure.value(), situation);
        reads.read(name + "." + field, answer);
        return answer;
    }

    private Object seen(String path, Object answer) {
        if (answer instanceof Structure inner) {
            return new FactsView(path, inner, situation, reads);
        }
        return answer instanceof List<?> entries ? new ListView(path, entries) : answer;
    }

    /** Which of several, for people: by its id where it has one. */
    private static String label(Object entry, int at) {
        if (entry instanceof Structure inner) {
            Fact id = inner.shape().facts().get("id");
            if (id != null) {
                return Optional.ofNullable(id.answer().apply(inner.value(), NOWHERE))
                        .map(String::valueOf)
                        .orElse("" + at);
            }
        }
        return String.valueOf(at);
    }

    @SuppressWarnings("NullAway") // ids are facts that look at nothing around them
    private static final Situation NOWHERE = null;

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        throw new UnsupportedOperationException("The facts of " + name + " are asked for one by one.");
    }

    @Override
    public String toString() {
        return name;
    }

    private final class ListView extends AbstractList<Object> {
        private final String path;
        private final List<?> entries;

        ListView(String path, List<?> entries) {
            this.path = path;
            this.entries = entries;
        }

        @Override
        public Object get(int at) {
            Object entry = entries.get(at);
            return seen(path + "[" + label(entry, at) + "]", entry);
        }

        @Override
        public int size() {
            return entries.size();
        }
    }
}
