package org.pmokit.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pmokit.io.reading.ReadLimits;

/** The formats of numbers, by what cells call them. */
final class CellStyles {

    private final Map<Integer, NumberStyle> formats = new HashMap<>();
    private final List<NumberStyle> styles = new ArrayList<>();

    private CellStyles() {}

    static CellStyles none() {
        return new CellStyles();
    }

    static CellStyles read(XmlPart xml, ReadLimits limits) throws UnusableWorkbookException {
        CellStyles styles = new CellStyles();
        boolean ofCells = false;
        while (xml.next()) {
            if (xml.starts("numFmt")) {
                styles.formats.put(
                        Numbers.whole(xml.attribute("numFmtId").orElse("")),
                        NumberStyle.of(xml.attribute("formatCode").orElse("")));
            } else if (xml.starts("cellXfs")) {
                ofCells = true;
            } else if (xml.ends("cellXfs")) {
                ofCells = false;
            } else if (ofCells && xml.starts("xf")) {
                styles.add(Numbers.whole(xml.attribute("numFmtId").orElse("0")));
            }
            if (styles.formats.size() + styles.styles.size() > limits.rows()) {
                throw UnusableWorkbookException.tooLarge("The workbook has more formats than rows are read.");
            }
        }
        return styles;
    }

    private void add(int format) {
        NumberStyle own = formats.get(format);
        styles.add(own == null ? NumberStyle.builtIn(format) : own);
    }

    /** The style of that number; a plain one where there is none. */
    NumberStyle at(int index) {
        return index < 0 || index >= styles.size() ? NumberStyle.PLAIN : styles.get(index);
    }
}
