package org.pmokit.graph.overlap;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Everything that projects name, numbered by kind and then by code, with the things of each project (ascending) and the
 * projects of each thing (the earliest start first): an inverted index in compressed rows.
 */
final class Things {

    private final List<ThingReader.Name> names;
    private final OverlapKind[] kinds;
    private final int[] projectStart;
    private final int[] things;
    private final int[] memberStart;
    private final int[] members;

    Things(ThingReader reader, int[] byStart) {
        this.names = reader.sortedNames();
        this.kinds = names.stream().map(ThingReader.Name::kind).toArray(OverlapKind[]::new);
        this.projectStart = reader.projectStart();
        this.things = reader.sortedThings(names);
        this.memberStart = memberStarts();
        this.members = membersIn(byStart);
    }

    private int[] memberStarts() {
        int[] starts = new int[names.size() + 1];
        for (int thing : things) {
            starts[thing + 1]++;
        }
        for (int thing = 0; thing < names.size(); thing++) {
            starts[thing + 1] += starts[thing];
        }
        return starts;
    }

    private int[] membersIn(int[] order) {
        int[] next = memberStart.clone();
        int[] placed = new int[things.length];
        for (int project : order) {
            for (int place = projectStart[project]; place < projectStart[project + 1]; place++) {
                placed[next[things[place]]++] = project;
            }
        }
        return placed;
    }

    int count() {
        return kinds.length;
    }

    OverlapKind kind(int thing) {
        return kinds[thing];
    }

    String key(int thing) {
        return names.get(thing).written();
    }

    int sharedBy(int thing) {
        return memberStart[thing + 1] - memberStart[thing];
    }

    /** Where the members of a thing start. */
    int memberStart(int thing) {
        return memberStart[thing];
    }

    int member(int place) {
        return members[place];
    }

    /** The members of a thing in the order of the portfolio. */
    int[] members(int thing) {
        int[] inOrder = Arrays.copyOfRange(members, memberStart[thing], memberStart[thing + 1]);
        Arrays.sort(inOrder);
        return inOrder;
    }

    /** Hands over the things that a project names, ascending. */
    void of(int project, IntConsumer each) {
        for (int place = projectStart[project]; place < projectStart[project + 1]; place++) {
            each.accept(things[place]);
        }
    }

    /** Hands over the things that both name, ascending. */
    void common(int one, int other, IntConsumer each) {
        int left = projectStart[one];
        int right = projectStart[other];
        while (left < projectStart[one + 1] && right < projectStart[other + 1]) {
            int order = Integer.compare(things[left], things[right]);
            if (order == 0) {
                each.accept(things[left]);
            }
            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
        }
    }

    /** How many things of a kind a project names. */
    int countOf(OverlapKind kind, int project) {
        int count = 0;
        for (int place = projectStart[project]; place < projectStart[project + 1]; place++) {
            count += kinds[things[place]] == kind ? 1 : 0;
        }
        return count;
    }
}
