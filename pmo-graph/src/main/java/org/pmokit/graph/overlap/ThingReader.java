package org.pmokit.graph.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Numbers the things that projects name; codes are the same but for case and the blanks around them. Used once. */
final class ThingReader {

    private static final OverlapKind[] KINDS = OverlapKind.values();
    private static final int FIRST_SIZE = 64;

    /** A thing, as its first project writes it; {@code number} counts in the order of appearance. */
    record Name(OverlapKind kind, String folded, String written, int number) {}

    private final Projects projects;
    private final Map<OverlapKind, Map<String, Name>> known = new EnumMap<>(OverlapKind.class);
    private final List<Name> names = new ArrayList<>();
    private final int[] projectStart;
    private int[] things = new int[FIRST_SIZE];
    private int size;

    ThingReader(Projects projects) {
        this.projects = projects;
        this.projectStart = new int[projects.size() + 1];
        for (int project = 0; project < projects.size(); project++) {
            read(project);
            projectStart[project + 1] = size;
        }
    }

    private void read(int project) {
        for (OverlapKind kind : KINDS) {
            for (String code : kind.codesOf(projects.get(project))) {
                String written = code.strip();
                if (!written.isEmpty()) {
                    add(project, nameOf(kind, written).number());
                }
            }
        }
    }

    private Name nameOf(OverlapKind kind, String written) {
        String folded = written.toLowerCase(Locale.ROOT);
        return known.computeIfAbsent(kind, fresh -> new HashMap<>()).computeIfAbsent(folded, fresh -> {
            Name name = new Name(kind, folded, written, names.size());
            names.add(name);
            return name;
        });
    }

    /** A project may write the same code twice, in different case. */
    private void add(int project, int thing) {
        for (int place = projectStart[project]; place < size; place++) {
            if (things[place] == thing) {
                return;
            }
        }
        if (size == things.length) {
            things = Arrays.copyOf(things, 2 * size);
        }
        things[size++] = thing;
    }

    /** All things, by kind and then by code. */
    List<Name> sortedNames() {
        List<Name> sorted = new ArrayList<>(names);
        sorted.sort(Comparator.comparing(Name::kind).thenComparing(Name::folded));
        return sorted;
    }

    /** Where the things of each project start. */
    int[] projectStart() {
        return projectStart;
    }

    /** The things of all projects, numbered as in the sorted names and ascending for each project. */
    int[] sortedThings(List<Name> sortedNames) {
        int[] numbers = new int[sortedNames.size()];
        for (int number = 0; number < numbers.length; number++) {
            numbers[sortedNames.get(number).number()] = number;
        }
        int[] sorted =
                Arrays.stream(things, 0, size).map(thing -> numbers[thing]).toArray();
        for (int project = 0; project < projects.size(); project++) {
            Arrays.sort(sorted, projectStart[project], projectStart[project + 1]);
        }
        return sorted;
    }
}
