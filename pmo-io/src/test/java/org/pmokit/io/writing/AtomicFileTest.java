package org.pmokit.io.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    void a_file_is_replaced_when_all_of_it_is_written() throws IOException {
        Path file = Files.writeString(folder.resolve("kept.txt"), "old");
        AtomicFile.write(file, out -> {
            out.write("new".getBytes(StandardCharsets.UTF_8));
            out.flush();
            assertThat(file).hasContent("old");
        });
        assertThat(file).hasContent("new");
        assertThat(names()).containsExactly("kept.txt");
    }

    @Test
    void whatever_fails_in_the_middle_leaves_what_was_there() throws IOException {
        Path file = Files.writeString(folder.resolve("kept.txt"), "old");
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("No space left on device");
                }))
                .hasMessage("No space left on device");
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write(new byte[100_000]);
                    throw new IllegalArgumentException("unwritable");
                }))
                .hasMessage("unwritable");
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("none.txt"), out -> {
                    throw new OutOfMemoryError("heap");
                }))
                .hasMessage("heap");
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("kept.txt");
    }

    @Test
    void the_file_behind_a_link_is_replaced_and_the_link_stays() throws IOException {
        Path file = Files.writeString(folder.resolve("real.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        AtomicFile.write(link, out -> out.write('n'));
        assertThat(link).isSymbolicLink().hasContent("n");
        assertThat(file).hasContent("n");
    }

    @Test
    void a_file_in_an_archive_is_replaced() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("all.zip"), Map.of("create", "true"))) {
            Path file = zip.getPath("/kept.txt");
            AtomicFile.write(file, out -> out.write('a'));
            AtomicFile.write(file, out -> out.write('b'));
            assertThat(Files.readString(file)).isEqualTo("b");
        }
    }

    @Test
    void a_program_that_is_killed_while_it_writes_leaves_a_whole_file() throws Exception {
        Path file = folder.resolve("kept.txt");
        for (int life = 0; life < 3; life++) {
            Process writer = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-Xshare:auto",
                            "-cp",
                            Stream.of(AtomicFile.class, Writer.class)
                                    .map(AtomicFileTest::placeOf)
                                    .collect(Collectors.joining(System.getProperty("path.separator"))),
                            Writer.class.getName(),
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
            assertThat(writer.getInputStream().read()).as("it has begun").isEqualTo('.');
            TimeUnit.MILLISECONDS.sleep(20 + 37L * life);
            writer.destroyForcibly().waitFor();
            String content = Files.readString(file);
            assertThat(content).hasSize(Writer.LENGTH);
            assertThat(content.chars().distinct().count()).isEqualTo(1);
        }
    }

    /** Writes one file after the other, each of one letter. */
    static final class Writer {

        static final int LENGTH = 2_000_000;

        private Writer() {}

        public static void main(String[] arguments) throws IOException {
            for (int time = 0; ; time++) {
                String letter = String.valueOf((char) ('a' + time % 26));
                AtomicFile.write(
                        Path.of(arguments[0]),
                        out -> out.write(letter.repeat(LENGTH).getBytes(StandardCharsets.UTF_8)));
                System.out.print('.');
                System.out.flush();
            }
        }
    }

    private static String placeOf(Class<?> type) {
        String name = type.getName().replace('.', '/') + ".class";
        String place = type.getProtectionDomain().getCodeSource().getLocation().getPath();
        Path beside = Path.of(place).resolveSibling("test-classes");
        return Files.exists(Path.of(place).resolve(name)) ? place : beside.toString();
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
