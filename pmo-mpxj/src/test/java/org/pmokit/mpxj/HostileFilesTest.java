package org.pmokit.mpxj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.mpxj.Samples.mspTask;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;

/** No file may throw, hang, reach out, or exhaust memory: each is refused with one error that names it and a way out. */
@Timeout(120)
class HostileFilesTest {

    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    @TempDir
    Path folder;

    @Test
    void a_doctype_is_refused_unread() {
        String file = Samples.mspdi(mspTask(1, "PT8H0M0S", "&secret;"))
                .replace(
                        "<Project",
                        "<!DOCTYPE Project [<!ENTITY secret SYSTEM \""
                                + folder.resolve("none").toUri() + "\">]>\n<Project");

        assertThat(refused("bomb.xml", file).message()).contains("declares a DOCTYPE");
    }

    @Test
    void a_doctype_in_another_encoding_is_refused_too() {
        String file =
                ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n<!DOCTYPE APIBusinessObjects [<!ENTITY a \"aaaa\">]>\n"
                        + "<APIBusinessObjects>&a;</APIBusinessObjects>");

        assertThat(refused("bomb.xml", ("\uFEFF" + file).getBytes(StandardCharsets.UTF_16BE))
                        .message())
                .contains("declares a DOCTYPE");
    }

    @Test
    void archives_and_databases_are_not_opened() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("plan.xml"));
            out.write(Samples.mspdi("").getBytes(StandardCharsets.UTF_8));
        }
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write(new byte[1000]);
        }

        assertThat(refused("plan.zip", zip.toByteArray()).message()).contains("Archives");
        assertThat(refused("plan.gz", gzip.toByteArray()).message()).contains("Archives");
        assertThat(refused("plan.pp", "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII))
                        .message())
                .contains("databases");
        assertThat(ScheduleFiles.recognises(folder.resolve("plan.zip"))).isFalse();
    }

    @Test
    void a_file_beyond_the_limit_is_not_read() {
        Path file = Samples.write(folder, "large.xer", Samples.xer("", ""));
        ScheduleReading reading = ScheduleFiles.read(
                file, ScheduleFileLimits.builder().fileSize(100).build());

        assertThat(reading.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.LIMIT_EXCEEDED));
    }

    @Test
    void a_file_that_takes_too_long_is_given_up() {
        StringBuilder tasks = new StringBuilder();
        for (int task = 1; task <= 5_000; task++) {
            tasks.append(mspTask(task, "PT8H0M0S", ""));
        }
        Path file = Samples.write(folder, "long.xml", Samples.mspdi(tasks.toString()));
        ScheduleReading reading = ScheduleFiles.read(
                file,
                ScheduleFileLimits.builder().timeForFile(Duration.ofMillis(1)).build());

        assertThat(reading.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("takes longer than"));
    }

    @Test
    void empty_unknown_and_damaged_files_say_what_to_do() {
        assertThat(refused("empty.mpp", new byte[0]).message()).isEqualTo("The file is empty.");
        assertThat(refused("text.mpp", "just a text").message()).contains("not a file of a known planning tool");
        assertThat(refused("damaged.mpp", Arrays.copyOf(COMPOUND, 5_000)).message())
                .contains("damaged");
        assertThat(refused("cut.xml", "<Project xmlns=\"http://schemas.microsoft.com/project\"><Tasks>")
                        .message())
                .contains("damaged");
        assertThat(refused("other.xer", "ERMHDR\t8.4\n%T\tTASK\n%F\ttask_id\n%R\tx\n")
                        .message())
                .contains("no project in the file");
    }

    @Test
    void a_deep_outline_is_read_or_refused() {
        StringBuilder tasks = new StringBuilder();
        for (int level = 1; level <= 5_000; level++) {
            tasks.append(mspTask(level, "PT8H0M0S", "").replace("<OutlineLevel>1<", "<OutlineLevel>" + level + "<"));
        }
        ScheduleReading reading =
                ScheduleFiles.read(Samples.write(folder, "deep.xml", Samples.mspdi(tasks.toString())));

        assertThat(reading.schedules().size() + reading.problems().size()).isEqualTo(1);
    }

    @Test
    void more_notices_than_the_limit_are_counted() {
        StringBuilder tasks = new StringBuilder();
        for (int task = 1; task <= 50; task++) {
            tasks.append(mspTask(task, "PT8H0M0S", "<Milestone>1</Milestone>"));
        }
        Path file = Samples.write(folder, "many.xml", Samples.mspdi(tasks.toString()));
        ScheduleReading reading = ScheduleFiles.read(
                file, ScheduleFileLimits.builder().problems(10).build());

        assertThat(reading.notices()).hasSize(10);
        assertThat(reading.notices().get(9).message()).isEqualTo("42 more notices about this file are not told.");
    }

    private Problem refused(String name, String content) {
        return refused(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private Problem refused(String name, byte[] content) {
        Path file = Samples.write(folder, name, content);
        ScheduleReading reading = ScheduleFiles.read(file);
        assertThat(reading.schedules()).isEmpty();
        assertThat(reading.problems()).hasSize(1);
        Problem problem = reading.problems().get(0);
        assertThat(problem.advice()).isPresent();
        assertThat(problem.origin().orElseThrow().file()).isEqualTo(file.toString());
        return problem;
    }
}
