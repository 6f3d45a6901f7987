package org.pmokit.io.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pmokit.core.register.Recorded;

/** Collects unknown fields while a document is read, a value after the other. */
final class FieldKeeper {

    private final Map<String, Map<String, String>> kept = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> ofNextValue = new LinkedHashMap<>();
    private final Places places = new Places();

    /** Keeps a field of the object at that path; false when the object has one of that name already. */
    boolean keep(String path, String name, String content) {
        boolean inRegister = path.indexOf('[') >= 0;
        return (inRegister ? ofNextValue : kept)
                        .computeIfAbsent(path, none -> new LinkedHashMap<>())
                        .putIfAbsent(name, content)
                == null;
    }

    /** Says which value the fields were kept from that are below this path, and that it is complete. */
    void belongsTo(Recorded value, String path) {
        String place = places.of(value);
        ofNextValue.forEach((below, fields) -> kept.put(place + below.substring(path.length()), fields));
        ofNextValue.clear();
    }

    /** Lets go of the fields of a value that could not be read. */
    void belongsToNone() {
        ofNextValue.clear();
    }

    UnknownFields unknownFields() {
        return UnknownFields.of(kept);
    }
}
