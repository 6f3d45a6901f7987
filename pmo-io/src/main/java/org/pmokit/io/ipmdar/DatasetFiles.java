package org.pmokit.io.ipmdar;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.pmokit.io.reading.ObservedStreams;
import org.pmokit.io.reading.ProgressListener;

/**
 * The files of a dataset, in a folder or an archive. Names in an archive only say which table it is and are never opened; what
 * comes out of it is bounded, however small it went in.
 */
final class DatasetFiles {

    private static final int MOST_FILES = 200;
    private static final String TYPE = "FileType.txt";
    /** Begins the packages of office programs, which are no datasets. */
    private static final String OTHER_PACKAGE = "[Content_Types].xml";

    private static final int LONGEST_TYPE = 200;

    /** Takes one file. */
    interface Visitor {
        /** Whether to go on. */
        boolean visit(String name, InputStream content) throws IOException;
    }

    /** More comes out of the files than is accepted. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;

        TooLarge(String what) {
            super(what);
        }
    }

    private final Path path;
    private final long most;
    private final ProgressListener listener;

    DatasetFiles(Path path, long most, ProgressListener listener) {
        this.path = path;
        this.most = most;
        this.listener = listener;
    }

    /** What the dataset says it is; empty where it does not. */
    Optional<String> type() throws IOException {
        String[] type = new String[1];
        each((name, content) -> {
            if (name.equalsIgnoreCase(TYPE)) {
                type[0] = new String(content.readNBytes(LONGEST_TYPE), StandardCharsets.UTF_8)
                        .replace("\uFEFF", "")
                        .strip();
            }
            return type[0] == null && !name.equals(OTHER_PACKAGE);
        });
        return Optional.ofNullable(type[0]);
    }

    /** Visits the files, in the order of an archive, or by name in a folder. */
    void each(Visitor visitor) throws IOException {
        if (Files.isDirectory(path)) {
            eachOfFolder(visitor);
        } else {
            eachOfArchive(visitor);
        }
    }

    private void eachOfFolder(Visitor visitor) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(path)) {
            files = all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .limit(MOST_FILES)
                    .sorted()
                    .toList();
        }
        Counted budget = new Counted();
        for (Path file : files) {
            try (InputStream in = new BufferedInputStream(ObservedStreams.open(file, listener))) {
                if (!visitor.visit(String.valueOf(file.getFileName()), budget.bound(in))) {
                    return;
                }
            }
        }
    }

    private void eachOfArchive(Visitor visitor) throws IOException {
        Counted budget = new Counted();
        try (ZipInputStream zip = new ZipInputStream(
                new BufferedInputStream(ObservedStreams.open(path, listener)), StandardCharsets.ISO_8859_1)) {
            int files = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++files > MOST_FILES) {
                    throw new TooLarge("there are more than " + MOST_FILES + " files in the archive");
                }
                InputStream content = budget.bound(zip);
                if (!entry.isDirectory() && !visitor.visit(baseName(entry.getName()), content)) {
                    return;
                }
                content.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    private static String baseName(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** Bytes over all files. */
    private final class Counted {

        private long passed;

        InputStream bound(InputStream in) {
            return new FilterInputStream(in) {

                @Override
                public int read() throws IOException {
                    int value = super.read();
                    count(value < 0 ? 0 : 1);
                    return value;
                }

                @Override
                public int read(byte[] into, int offset, int length) throws IOException {
                    int read = super.read(into, offset, length);
                    count(read);
                    return read;
                }

                @Override
                public void close() {
                    // the archive goes on after each of its files
                }
            };
        }

        private void count(int bytes) throws TooLarge {
            passed += Math.max(0, bytes);
            if (passed > most) {
                throw new TooLarge("the files hold more than " + most + " bytes");
            }
        }
    }
}
