package org.pmokit.examples.bundled;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.pmokit.io.csv.CsvRegisters;
import org.pmokit.io.reading.Reading;

/** A folder of registers on the class path. */
public final class BundledFolder {

    private BundledFolder() {}

    /**
     * Reads a bundled folder.
     *
     * @param name of the folder, such as {@code london2012}
     */
    public static Reading read(String name) {
        URL first = Objects.requireNonNull(
                BundledFolder.class.getResource("/" + name + "/portfolio.csv"),
                "the bundled registers are not on the class path");
        try {
            URI uri = first.toURI();
            return "jar".equals(uri.getScheme())
                    ? insideJar(uri, name)
                    : CsvRegisters.read(Objects.requireNonNull(Path.of(uri).getParent()));
        } catch (URISyntaxException | IOException broken) {
            throw new UncheckedIOException(new IOException("cannot open the bundled registers", broken));
        }
    }

    private static Reading insideJar(URI uri, String name) throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
            return CsvRegisters.read(jar.getPath("/" + name));
        }
    }
}
