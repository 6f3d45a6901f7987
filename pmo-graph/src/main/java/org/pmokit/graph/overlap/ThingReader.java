package org.pmokit.graph.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pmokit.core.date.DateRange;

/**
 * Numbers the things that projects name; codes are the same but for case and the blanks around them. Each naming has a
 * slot that tells its days: that of the project, or one of its own behind all projects. Used once.
 */
final class ThingReader {

    private static final int FIRST_SIZE = 64;

    /** A thing, as its first project writes it; {@code number} counts in the order of appearance. */
    record Name(OverlapKind kind, String folded, String written, int number) {}

    private final Projects projects;
    private final Map<OverlapKind, Map<String, Name>> known = new EnumMap<>(OverlapKind.class);
    private final List<Name> names = new ArrayList<>();
    private final List<DateRange> own = new ArrayList<>();
    private final int[] projectStart;
    private int[] things = new int[FIRST_SIZE];
    private int[] slots = new int[FIRST_SIZE];

    /** For each thing, one more than the place where it was named last. */
    private int[] lastNamed = new int[FIRST_SIZE];

    private int size;

    ThingReader(Projects projects, Claims claims) {
        this.projects = projects;
        this.projectStart = new int[projects.size() + 1];
        for (int project = 0; project < projects.size(); project++) {
            for (Claim claim : claims.of(projects.get(project))) {
                if (!claim.code().isBlank()) {
                    add(project, claim);
                }
            }
            projectStart[project + 1] = size;
        }
    }

    private void add(int project, Claim claim) {
        int thing = nameOf(claim.kind(), claim.code().strip()).number();
        if (thing >= lastNamed.length) {
            lastNamed = Arrays.copyOf(lastNamed, 2 * thing);
        }
        int before = lastNamed[thing] - 1;
        if (before >= projectStart[project]) {
            slots[before] = joined(project, slots[before], claim);
            return;
        }
        if (size == things.length) {
            things = Arrays.copyOf(things, 2 * size);
            slots = Arrays.copyOf(slots, 2 * size);
        }
        things[size] = thing;
        slots[size++] = claim.own().map(this::slot).orElse(project);
        lastNamed[thing] = size;
    }

    private int slot(DateRange days) {
        own.add(days);
        return projects.size() + own.size() - 1;
    }

    /** A project may name a thing twice; days of its own count before those of the project, from the first to the last. */
    private int joined(int project, int slot, Claim claim) {
        if (slot == project || claim.own().isEmpty()) {
            return claim.own().map(this::slot).orElse(slot);
        }
        DateRange before = own.get(slot - projects.size());
        DateRange now = claim.own().get();
        own.set(
                slot - projects.size(),
                DateRange.of(
                        before.start().isBefore(now.start()) ? before.start() : now.start(),
                        before.end().isAfter(now.end()) ? before.end() : now.end()));
        return slot;
    }

    private Name nameOf(OverlapKind kind, String written) {
        String folded = written.toLowerCase(Locale.ROOT);
        return known.computeIfAbsent(kind, fresh -> new HashMap<>()).computeIfAbsent(folded, fresh -> {
            Name name = new Name(kind, folded, written, names.size());
            names.add(name);
            return name;
        });
    }

    /** All things, by kind and then by code. */
    List<Name> sortedNames() {
        List<Name> sorted = new ArrayList<>(names);
        sorted.sort(Comparator.comparing(Name::kind).thenComparing(Name::folded));
        return sorted;
    }

    /** The days of the slots behind those of the projects. */
    List<DateRange> ownDays() {
        return own;
    }

    /** Where the things of each project start. */
    int[] projectStart() {
        return projectStart;
    }

    /**
     * The things of all projects, numbered as in the sorted names and ascending for each project, in the upper half of each
     * number, and their slots in the lower.
     */
    long[] sortedRows(List<Name> sortedNames) {
        int[] numbers = new int[sortedNames.size()];
        for (int number = 0; number < numbers.length; number++) {
            numbers[sortedNames.get(number).number()] = number;
        }
        long[] rows = new long[size];
        for (int place = 0; place < size; place++) {
            rows[place] = (long) numbers[things[place]] << Integer.SIZE | slots[place];
        }
        for (int project = 0; project < projects.size(); project++) {
            Arrays.sort(rows, projectStart[project], projectStart[project + 1]);
        }
        return rows;
    }
}
