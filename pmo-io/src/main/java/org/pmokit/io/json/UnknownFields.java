package org.pmokit.io.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fields of a document that this version of the library does not know, kept as they stood so that they can be written
 * back: a newer writer, or a tool of one's own, loses nothing. They belong to the value in whose object they stood, and are
 * written with it for as long as a portfolio has that value; whoever removes the value lets go of them.
 */
public final class UnknownFields {

    private static final UnknownFields NONE = new UnknownFields(Map.of());

    private final Map<String, Map<String, String>> contentByPlace;

    private UnknownFields(Map<String, Map<String, String>> contentByPlace) {
        this.contentByPlace = contentByPlace;
    }

    /** No field at all. */
    public static UnknownFields none() {
        return NONE;
    }

    /**
     * Takes the fields over.
     *
     * @param contentByPlace JSON of each field by its name, by the place of its object
     */
    static UnknownFields of(Map<String, Map<String, String>> contentByPlace) {
        Map<String, Map<String, String>> copy = new LinkedHashMap<>();
        contentByPlace.forEach((place, fields) -> copy.put(place, new LinkedHashMap<>(fields)));
        return new UnknownFields(copy);
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return contentByPlace.isEmpty();
    }

    /** Where each of them belongs, in the order of the document: {@code risks[R-7].mood}, {@code portfolio.motto}. */
    public List<String> paths() {
        return contentByPlace.entrySet().stream()
                .flatMap(fields -> fields.getValue().keySet().stream()
                        .map(name -> fields.getKey().isEmpty() ? name : fields.getKey() + "." + name))
                .toList();
    }

    /**
     * The fields of one object: the JSON of each by its name.
     *
     * @param place of the object
     */
    Map<String, String> at(String place) {
        return contentByPlace.getOrDefault(place, Map.of());
    }

    /** The same fields with the same content in the same places. */
    @Override
    public boolean equals(Object other) {
        return other instanceof UnknownFields that && contentByPlace.equals(that.contentByPlace);
    }

    @Override
    public int hashCode() {
        return contentByPlace.hashCode();
    }

    /** The paths alone, since the content may be anything. */
    @Override
    public String toString() {
        return paths().toString();
    }
}
