package org.pmokit.io.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.pmokit.core.register.Recorded;
import tools.jackson.core.JsonGenerator;

/** Writes the unknown fields of each object after those that are known. */
final class KeepingOut extends JsonOut {

    private static final int NO_LIST = -1;

    private final UnknownFields fields;
    private final Places places = new Places();
    private final Deque<Level> levels = new ArrayDeque<>();
    private String next = "";

    /** An object or list that is being written. */
    private static final class Level {
        private final String place;
        private int index;

        Level(String place, int index) {
            this.place = place;
            this.index = index;
        }
    }

    KeepingOut(JsonGenerator generator, UnknownFields fields) {
        super(generator);
        this.fields = fields;
    }

    @Override
    void entry(Recorded value) {
        next = places.of(value);
    }

    @Override
    void name(String field) {
        Level owner = levels.peek();
        next = owner == null || owner.place.isEmpty() ? field : owner.place + "." + field;
        super.name(field);
    }

    @Override
    void startList() {
        levels.push(new Level(next, 0));
        super.startList();
        next = "";
    }

    @Override
    void endList() {
        super.endList();
        levels.pop();
    }

    @Override
    void startObject() {
        Level owner = levels.peek();
        boolean nameless = next.isEmpty() && owner != null && owner.index != NO_LIST;
        levels.push(new Level(nameless ? owner.place + "[" + owner.index++ + "]" : next, NO_LIST));
        super.startObject();
    }

    @Override
    void endObject() {
        Map<String, String> kept = fields.at(levels.pop().place);
        kept.forEach((name, content) -> {
            super.name(name);
            json(content);
        });
        super.endObject();
        next = "";
    }
}
