package org.pmokit.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.pmokit.mpxj.ScheduleFileLimits;
import org.pmokit.mpxj.ScheduleFiles;
import org.pmokit.mpxj.ScheduleReading;

/** Files of planning tools. */
class ScheduleFileTest {

    private static final ScheduleFileLimits LIMITS =
            ScheduleFileLimits.builder().fileSize(1 << 20).build();

    @FuzzTest(maxDuration = "4s")
    void read(byte[] input) {
        ScheduleReading reading = ScheduleFiles.read(Inputs.file(input), LIMITS);
        if (reading.schedules().isEmpty() && reading.problems().isEmpty()) {
            throw new AssertionError("A file gives neither a schedule nor a problem.");
        }
        Inputs.check(reading.problems());
        Inputs.check(reading.notices());
        reading.toDraft("Input").resolve();
    }
}
