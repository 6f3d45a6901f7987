package org.pmokit.xlsx;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pmokit.io.reading.ReadLimits;

/** What a workbook says of itself: its sheets and how it counts days. Parts that lie elsewhere are never looked at. */
final class WorkbookParts {

    /**
     * One sheet.
     *
     * @param part where its rows are
     * @param isHidden whether people do not see it
     */
    record Sheet(String part, boolean isHidden) {}

    private static final int MOST_SHEETS = 1_000;
    private static final String DOCUMENT = "/officeDocument";

    private final Map<String, Sheet> sheets = new LinkedHashMap<>();
    private boolean from1904;
    private Optional<String> styles = Optional.empty();
    private Optional<String> sharedTexts = Optional.empty();

    private WorkbookParts() {}

    static WorkbookParts of(WorkbookArchive archive) throws UnusableWorkbookException {
        WorkbookParts parts = new WorkbookParts();
        parts.read(archive, documentIn(archive));
        return parts;
    }

    /** The part that a workbook begins with. */
    static String documentIn(WorkbookArchive archive) throws UnusableWorkbookException {
        String rules = "/_rels/.rels";
        if (archive.has("/[Content_Types].xml") && archive.has(rules)) {
            Optional<String> document = relations(archive, rules, "/").values().stream()
                    .filter(relation -> relation.type().endsWith(DOCUMENT))
                    .map(Relation::target)
                    .findFirst();
            if (document.filter(part -> part.endsWith(".xml")).isPresent()) {
                return document.get();
            }
        }
        throw UnusableWorkbookException.unreadable(
                "This archive is not a workbook.",
                "save it as an Excel workbook (.xlsx); .xlsb and .ods are not read.");
    }

    private record Relation(String type, String target) {}

    private static Map<String, Relation> relations(WorkbookArchive archive, String part, String folder)
            throws UnusableWorkbookException {
        Map<String, Relation> relations = new HashMap<>();
        try (XmlPart xml = archive.xml(part)) {
            while (xml.next()) {
                boolean inside = xml.starts("Relationship")
                        && !xml.attribute("TargetMode").orElse("").equals("External");
                if (inside && relations.size() < 2 * MOST_SHEETS) {
                    String target = xml.attribute("Target").orElse("");
                    relations.put(
                            xml.attribute("Id").orElse(""),
                            new Relation(
                                    xml.attribute("Type").orElse(""),
                                    target.startsWith("/") ? target : folder + target));
                }
            }
        }
        return relations;
    }

    private void read(WorkbookArchive archive, String document) throws UnusableWorkbookException {
        int name = document.lastIndexOf('/') + 1;
        String folder = document.substring(0, name);
        Map<String, Relation> relations =
                relations(archive, folder + "_rels/" + document.substring(name) + ".rels", folder);
        styles = targetOf(relations, "/styles");
        sharedTexts = targetOf(relations, "/sharedStrings");
        try (XmlPart xml = archive.xml(document)) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    from1904 = xml.isTrue("date1904");
                } else if (xml.starts("sheet")) {
                    addSheet(xml, relations);
                }
            }
        }
    }

    private static Optional<String> targetOf(Map<String, Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().endsWith(type))
                .map(Relation::target)
                .sorted()
                .findFirst();
    }

    private void addSheet(XmlPart xml, Map<String, Relation> relations) throws UnusableWorkbookException {
        if (sheets.size() == MOST_SHEETS) {
            throw UnusableWorkbookException.tooLarge("The workbook has more than " + MOST_SHEETS + " sheets.");
        }
        String name = xml.attribute("name").orElse("").strip().toLowerCase(Locale.ROOT);
        Relation relation = relations.get(xml.attribute("id").orElse(""));
        boolean isHidden = !xml.attribute("state").orElse("visible").equals("visible");
        if (relation != null && relation.type().endsWith("/worksheet")) {
            sheets.putIfAbsent(name, new Sheet(relation.target(), isHidden));
        }
    }

    /** The sheets by their names in lower case, in their order. */
    Map<String, Sheet> sheets() {
        return sheets;
    }

    ExcelDays days() {
        return new ExcelDays(from1904);
    }

    SharedTexts sharedTexts(WorkbookArchive archive, ReadLimits limits) throws UnusableWorkbookException {
        if (sharedTexts.isEmpty()) {
            return SharedTexts.none();
        }
        try (XmlPart xml = archive.xml(sharedTexts.get())) {
            return SharedTexts.read(xml, limits);
        }
    }

    CellStyles styles(WorkbookArchive archive, ReadLimits limits) throws UnusableWorkbookException {
        if (styles.isEmpty()) {
            return CellStyles.none();
        }
        try (XmlPart xml = archive.xml(styles.get())) {
            return CellStyles.read(xml, limits);
        }
    }
}
