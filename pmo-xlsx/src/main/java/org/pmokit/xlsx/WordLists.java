package org.pmokit.xlsx;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.pmokit.io.register.RegisterColumn;

/** The words that cells can choose from, each list in a column of a hidden sheet. */
final class WordLists {

    private static final int LAST_ROW = 1_048_575;
    private static final List<String> TRUTH = List.of("true", "false");

    private final Worksheet sheet;
    private final Map<List<String>, Range> lists = new LinkedHashMap<>();

    WordLists(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** Offers the words of a column, if it has any, below its header. Others are warned of and not refused. */
    void offer(RegisterColumn column, Worksheet to, int place) {
        List<String> words = column.kind() == RegisterColumn.Kind.TRUTH ? TRUTH : column.words();
        if (!words.isEmpty()) {
            to.range(1, place, LAST_ROW, place)
                    .validateWithList(lists.computeIfAbsent(words, this::add))
                    .errorStyle(DataValidationErrorStyle.WARNING)
                    .showErrorMessage(true)
                    .errorTitle("Not in the list")
                    .error("This is none of the usual words.");
        }
    }

    private Range add(List<String> words) {
        int column = lists.size();
        return sheet.range(0, column, words.size() - 1, column);
    }

    void write() throws IOException {
        lists.forEach((words, range) -> {
            for (int row = 0; row < words.size(); row++) {
                sheet.value(row, range.getLeft(), words.get(row));
            }
        });
        if (lists.isEmpty()) {
            sheet.value(0, 0, "No register of this workbook has words to choose from.");
        }
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        sheet.finish();
    }
}
