package org.pmokit.rules.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a file and where it stands. */
sealed interface Node {

    /** Line, counted from 1. */
    int line();

    /** Column, counted from 1. */
    int column();

    /** A scalar, as text. */
    record Text(String value, int line, int column) implements Node {}

    /** A list; filled while it is read. */
    record Items(List<Node> values, int line, int column) implements Node {}

    /** A mapping, in the order of the file; filled while it is read. */
    record Fields(Map<String, Node> values, int line, int column) implements Node {

        static Fields at(int line, int column) {
            return new Fields(new LinkedHashMap<>(), line, column);
        }
    }
}
