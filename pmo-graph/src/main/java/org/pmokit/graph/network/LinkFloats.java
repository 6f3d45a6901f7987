package org.pmokit.graph.network;

import org.pmokit.core.dependency.Dependency;

/** For each link the commitment that absorbs least, which is the one that passes a slip on. */
final class LinkFloats {

    private final Dependency[] binding;
    private final long[] room;

    LinkFloats(Links links) {
        this.binding = new Dependency[links.out.links()];
        this.room = new long[links.out.links()];
        for (int link = 0; link < binding.length; link++) {
            binding[link] = tightest(links.of(link));
            room[link] = room(binding[link]);
        }
    }

    /** Least room first; of equal ones a known float, then the first declared. */
    private static Dependency tightest(Iterable<Dependency> parallel) {
        Dependency tightest = null;
        for (Dependency dependency : parallel) {
            if (tightest == null || isTighter(dependency, tightest)) {
                tightest = dependency;
            }
        }
        if (tightest == null) {
            throw new IllegalStateException("A link without a dependency.");
        }
        return tightest;
    }

    private static boolean isTighter(Dependency one, Dependency other) {
        if (room(one) != room(other)) {
            return room(one) < room(other);
        }
        return one.floatDays().isPresent() && other.floatDays().isEmpty();
    }

    /** Calendar days that a commitment absorbs; none where a day is missing. */
    static long room(Dependency dependency) {
        return Math.max(0, dependency.floatDays().orElse(0L));
    }

    long room(int link) {
        return room[link];
    }

    Dependency binding(int link) {
        return binding[link];
    }
}
