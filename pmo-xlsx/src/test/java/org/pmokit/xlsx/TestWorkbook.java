package org.pmokit.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of parts written by hand, as other programs or enemies may write it. */
final class TestWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String properties = "";
    private int count;

    TestWorkbook() {
        part("[Content_Types].xml", "<Types/>");
        part(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"r\" Type=\"" + RELATIONS
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        relation("styles", "styles.xml");
        relation("sharedStrings", "sharedStrings.xml");
        styles("yyyy-mm-dd", "0%", "0.00", "dd/mm/yyyy hh:mm", "[Red]#,##0;\\d\"days\"", "General");
    }

    /** Styles 1 and up, with these formats. */
    TestWorkbook styles(String... formats) {
        StringBuilder own = new StringBuilder();
        StringBuilder cells = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int place = 0; place < formats.length; place++) {
            own.append("<numFmt numFmtId=\"").append(170 + place).append("\" formatCode=\"");
            own.append(formats[place].replace("\"", "&quot;")).append("\"/>");
            cells.append("<xf numFmtId=\"").append(170 + place).append("\"/>");
        }
        return part(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + own + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/>"
                        + "</cellStyleXfs><cellXfs>" + cells + "</cellXfs></styleSheet>");
    }

    TestWorkbook from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    TestWorkbook shared(String items) {
        return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
    }

    TestWorkbook sheet(String name, String data) {
        return sheet(name, "visible", data, "");
    }

    TestWorkbook sheet(String name, String state, String data, String after) {
        count++;
        sheets.append("<sheet name=\"" + name + "\" sheetId=\"" + count + "\" state=\"" + state + "\" r:id=\"s" + count
                + "\"/>");
        relations.append("<Relationship Id=\"s" + count + "\" Type=\"" + RELATIONS
                + "/worksheet\" Target=\"worksheets/sheet" + count + ".xml\"/>");
        return part(
                "xl/worksheets/sheet" + count + ".xml",
                "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + data + "</sheetData>" + after + "</worksheet>");
    }

    TestWorkbook part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    private void relation(String type, String target) {
        relations.append("<Relationship Id=\"" + type + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target
                + "\"/>");
    }

    /** A row of cells, each {@code A1} to {@code Z1} in turn. */
    static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int place = 0; place < cells.length; place++) {
            row.append(cells[place].replace("@", (char) ('A' + place) + String.valueOf(number)));
        }
        return row.append("</row>").toString();
    }

    static String text(String text) {
        return "<c r=\"@\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static String number(String number) {
        return "<c r=\"@\"><v>" + number + "</v></c>";
    }

    static String styled(int style, String number) {
        return "<c r=\"@\" s=\"" + style + "\"><v>" + number + "</v></c>";
    }

    static String typed(String type, String value) {
        return "<c r=\"@\" t=\"" + type + "\"><v>" + value + "</v></c>";
    }

    static String nothing() {
        return "";
    }

    Path at(Path file) throws IOException {
        if (!parts.containsKey("xl/sharedStrings.xml")) {
            shared("");
        }
        if (!parts.containsKey("xl/workbook.xml")) {
            part(
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\">" + properties + "<sheets>" + sheets
                            + "</sheets></workbook>");
        }
        part("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
