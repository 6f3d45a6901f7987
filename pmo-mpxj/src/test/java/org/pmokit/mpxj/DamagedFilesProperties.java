package org.pmokit.mpxj;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever happens to a file on its way, reading it gives schedules or an error, and throws nothing. */
class DamagedFilesProperties {

    private static final byte[] XER = Samples.xer(
                    Samples.task(1, "TT_Task", 16, "CS_MSO|2024-02-01 08:00") + "\n" + Samples.task(2, "TT_LOE", 0, ""),
                    "9|2|1|5|5|PR_SS|12")
            .getBytes(StandardCharsets.UTF_8);
    private static final byte[] MSPDI = Samples.mspdi(Samples.mspTask(1, "PT16H0M0S", "")
                    + Samples.mspTask(2, "PT8H0M0S", Samples.mspLink(1, 1, 4800, 7)))
            .getBytes(StandardCharsets.UTF_8);

    @Property(tries = 150)
    void a_file_that_is_cut_short_is_read_or_refused(@ForAll @IntRange(max = 5_000) int length) throws IOException {
        readOrRefuse(Arrays.copyOf(XER, Math.min(length, XER.length)));
        readOrRefuse(Arrays.copyOf(MSPDI, Math.min(length, MSPDI.length)));
    }

    @Property(tries = 150)
    void a_file_in_which_a_byte_changed_is_read_or_refused(@ForAll @IntRange(max = 5_000) int place, @ForAll byte value)
            throws IOException {
        readOrRefuse(changed(XER, place, value));
        readOrRefuse(changed(MSPDI, place, value));
    }

    private static byte[] changed(byte[] content, int place, byte value) {
        byte[] copy = content.clone();
        copy[place % copy.length] = value;
        return copy;
    }

    private static void readOrRefuse(byte[] content) throws IOException {
        Path file = Files.createTempFile("damaged", ".bin");
        try {
            Files.write(file, content);
            ScheduleReading reading = ScheduleFiles.read(file);
            assertThat(reading.schedules().isEmpty())
                    .isEqualTo(!reading.problems().isEmpty());
            assertThat(reading.problems()).allMatch(problem -> problem.advice().isPresent());
        } finally {
            Files.delete(file);
        }
    }
}
