package org.pmokit.io.json;

import java.util.HashMap;
import java.util.Map;
import org.pmokit.core.register.Recorded;

/** Names the values of a document, in reading and in writing alike; of several that are alike the second is {@code ~2}. */
final class Places {

    private final Map<String, Integer> uses = new HashMap<>();

    String of(Recorded value) {
        String place = value.path();
        int use = uses.merge(place, 1, Integer::sum);
        return use == 1 ? place : place + "~" + use;
    }
}
