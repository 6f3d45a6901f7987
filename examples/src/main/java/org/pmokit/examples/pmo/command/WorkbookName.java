package org.pmokit.examples.pmo.command;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the name of a file says that it is a workbook. */
final class WorkbookName {

    private static final String ENDING = ".xlsx";

    private WorkbookName() {}

    static boolean is(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /** The path of a workbook that is to be written. */
    static Path required(@Nullable Path path) {
        if (path == null || !is(path)) {
            throw UnusableInputException.saying((path == null ? "OUT" : path)
                    + ": this is not the name of a workbook. Maybe end it in " + ENDING + ".");
        }
        return path;
    }
}
