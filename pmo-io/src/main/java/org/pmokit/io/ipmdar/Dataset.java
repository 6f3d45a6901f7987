package org.pmokit.io.ipmdar;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pmokit.io.tree.JsonRecord;

/** The records of a dataset by table, and the names of the files that hold none of them. */
final class Dataset {

    private final Map<Table, List<JsonRecord>> records = new EnumMap<>(Table.class);
    private final Set<String> others = new TreeSet<>();

    void add(Table table, JsonRecord record) {
        records.computeIfAbsent(table, missing -> new ArrayList<>()).add(record);
    }

    void addOther(String file) {
        others.add(file);
    }

    List<JsonRecord> records(Table table) {
        return records.getOrDefault(table, List.of());
    }

    Optional<JsonRecord> single(Table table) {
        return records(table).stream().findFirst();
    }

    Set<String> others() {
        return others;
    }
}
