package org.pmokit.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pmokit.io.csv.CsvRegisters;

/** Folders of registers; a line with an at sign and a name begins the next file. */
class CsvFolderTest {

    @FuzzTest(maxDuration = "4s")
    void read(byte[] input) throws IOException {
        Path folder = Inputs.emptyFolder();
        String name = "projects.csv";
        StringBuilder content = new StringBuilder();
        for (String line : new String(input, StandardCharsets.ISO_8859_1).split("\n", -1)) {
            if (line.startsWith("@") && line.substring(1).strip().matches("[a-z_]{1,40}")) {
                write(folder, name, content);
                name = line.substring(1).strip() + ".csv";
                content.setLength(0);
            } else {
                content.append(line).append((char) 10);
            }
        }
        write(folder, name, content);
        Inputs.check(CsvRegisters.read(folder, Inputs.LIMITS));
    }

    private static void write(Path folder, String name, StringBuilder content) throws IOException {
        Files.write(folder.resolve(name), content.toString().getBytes(StandardCharsets.ISO_8859_1));
    }
}
