package org.pmokit.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pmokit.io.ipmdar.IpmdarReader;

/** Datasets of the IPMDAR, packed and unpacked: one table a line. */
class IpmdarTest {

    @FuzzTest(maxDuration = "4s")
    void read(byte[] input) throws IOException {
        Inputs.check(IpmdarReader.read(Inputs.file(input), Inputs.LIMITS));
        Inputs.check(IpmdarReader.read(unpacked(new String(input, StandardCharsets.UTF_8)), Inputs.LIMITS));
    }

    /** The input as tables, so that the search need not learn to pack archives. */
    private static Path unpacked(String text) throws IOException {
        Path folder = Inputs.emptyFolder();
        Files.writeString(folder.resolve("FileType.txt"), "IPMDAR_SCHEDULE_PERFORMANCE_DATASET/1.0");
        String[] names = {
            "Tasks",
            "TaskScheduleData",
            "TaskConstraints",
            "TaskRelationships",
            "TaskOutlineStructure",
            "Calendars",
            "CalendarWorkshifts",
            "CalendarExceptions",
            "ProjectScheduleData"
        };
        String[] tables = text.split("\n", names.length);
        for (int table = 0; table < tables.length; table++) {
            Files.writeString(folder.resolve(names[table] + ".json"), tables[table]);
        }
        return folder;
    }
}
