package org.pmokit.graph.overlap;

import java.util.Arrays;
import java.util.List;
import org.pmokit.graph.internal.rows.CountingSort;

/**
 * Everything that projects name, numbered by kind and then by code, with the things of each project (ascending) and the
 * projects of each thing (the earliest start first): an inverted index in compressed rows.
 */
final class Things {

    /** Receives a thing that two projects name, and the slots that tell when. */
    interface Common {
        void accept(int thing, int slot, int otherSlot);
    }

    private final List<ThingReader.Name> names;
    private final OverlapKind[] kinds;
    private final int[] projectStart;
    private final int[] things;
    private final int[] slots;
    private final int[] memberStart;
    private final int[] members;
    private final int[] memberSlots;

    Things(ThingReader reader, Windows windows) {
        this.names = reader.sortedNames();
        this.kinds = names.stream().map(ThingReader.Name::kind).toArray(OverlapKind[]::new);
        this.projectStart = reader.projectStart();
        long[] rows = reader.sortedRows(names);
        this.things = Arrays.stream(rows)
                .mapToInt(row -> (int) (row >>> Integer.SIZE))
                .toArray();
        this.slots = Arrays.stream(rows).mapToInt(row -> (int) row).toArray();
        this.memberStart = CountingSort.starts(things, names.size());
        this.members = new int[things.length];
        this.memberSlots = new int[things.length];
        place(windows);
    }

    private void place(Windows windows) {
        int[] owner = new int[things.length];
        int[] ranks = new int[things.length];
        for (int project = 0; project + 1 < projectStart.length; project++) {
            for (int at = projectStart[project]; at < projectStart[project + 1]; at++) {
                owner[at] = project;
                ranks[at] = windows.startRank(slots[at]);
            }
        }
        int[] next = memberStart.clone();
        for (int at : CountingSort.sorted(CountingSort.upTo(things.length), ranks, windows.startRanks())) {
            int place = next[things[at]]++;
            members[place] = owner[at];
            memberSlots[place] = slots[at];
        }
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

    int memberSlot(int place) {
        return memberSlots[place];
    }

    /** The members of a thing in the order of the portfolio. */
    int[] members(int thing) {
        int[] inOrder = Arrays.copyOfRange(members, memberStart[thing], memberStart[thing + 1]);
        Arrays.sort(inOrder);
        return inOrder;
    }

    /** When the members of a thing name it, the earliest start first. */
    int[] memberSlots(int thing) {
        return Arrays.copyOfRange(memberSlots, memberStart[thing], memberStart[thing + 1]);
    }

    /** Hands over the things that both name, ascending. */
    void common(int one, int other, Common each) {
        int left = projectStart[one];
        int right = projectStart[other];
        while (left < projectStart[one + 1] && right < projectStart[other + 1]) {
            int order = Integer.compare(things[left], things[right]);
            if (order == 0) {
                each.accept(things[left], slots[left], slots[right]);
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
