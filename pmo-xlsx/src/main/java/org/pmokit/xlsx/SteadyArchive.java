package org.pmokit.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Copies a workbook without the time at which it was made, so that the same content gives the same bytes, and with sizes
 * where readers of streams look for them.
 */
final class SteadyArchive {

    private static final String TYPES = "[Content_Types].xml";
    private static final String PROPERTIES = "docProps/core.xml";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final byte[] WITHOUT_TIME = ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>"
                    + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                    + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>pmokit</dc:creator></cp:coreProperties>")
            .getBytes(StandardCharsets.UTF_8);

    private SteadyArchive() {}

    static void copy(Path from, OutputStream to) throws IOException {
        ZipOutputStream out = new ZipOutputStream(to);
        try (FileSystem archive = FileSystems.newFileSystem(from, (ClassLoader) null)) {
            for (Path part : partsOf(archive)) {
                copy(part, out);
            }
        }
        out.finish();
    }

    /** The parts in the order of their names; the one that says what the others are comes first. */
    private static List<Path> partsOf(FileSystem archive) throws IOException {
        try (Stream<Path> all = Files.walk(archive.getPath("/"))) {
            return all.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing((Path part) -> !nameOf(part).equals(TYPES))
                            .thenComparing(SteadyArchive::nameOf))
                    .toList();
        }
    }

    private static void copy(Path part, ZipOutputStream out) throws IOException {
        ZipEntry entry = new ZipEntry(nameOf(part));
        entry.setTimeLocal(NO_TIME);
        out.putNextEntry(entry);
        if (entry.getName().equals(PROPERTIES)) {
            out.write(WITHOUT_TIME);
        } else {
            Files.copy(part, out);
        }
        out.closeEntry();
    }

    private static String nameOf(Path part) {
        return part.toString().substring(1);
    }
}
