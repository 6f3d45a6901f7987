package org.pmokit.mpxj;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mpxj.reader.UniversalProjectReader;
import org.mpxj.reader.UniversalProjectReader.ProjectReaderProxy;

/** What a file is, by its first bytes. */
final class Recognition {

    static final int FIRST_BYTES = 4096;

    /** What other tools' files are told apart by. */
    private static final int FINGERPRINT = 512;

    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** Archives, databases and programs, which are never opened. */
    private static final List<byte[]> CLOSED = List.of(
            new byte[] {'P', 'K', 3, 4},
            new byte[] {'P', 'K', 5, 6},
            new byte[] {0x1F, (byte) 0x8B},
            new byte[] {'R', 'a', 'r', '!'},
            new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF},
            "SQLite format 3".getBytes(StandardCharsets.US_ASCII),
            new byte[] {0, 1, 0, 0, 'S', 't', 'a', 'n', 'd', 'a', 'r', 'd'},
            new byte[] {'M', 'Z'},
            "bplist".getBytes(StandardCharsets.US_ASCII));

    private static final Pattern PRIMAVERA_ROOT =
            Pattern.compile("<(?:\\w+:)?(?:APIBusinessObjects|BusinessObjects)[\\s>/]");
    private static final Pattern PROJECT_ROOT = Pattern.compile("<(?:\\w+:)?Project[\\s>]");
    private static final Pattern MICROSOFT =
            Pattern.compile("http://schemas\\.microsoft\\.com/project|<SaveVersion>|<Title>");

    private Recognition() {}

    static Optional<ScheduleFileKind> kindOf(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return kindOf(in.readNBytes(FIRST_BYTES));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    static Optional<ScheduleFileKind> kindOf(byte[] content) {
        byte[] head = Arrays.copyOf(content, Math.min(content.length, FIRST_BYTES));
        if (startsWith(head, COMPOUND)) {
            return Optional.of(ScheduleFileKind.MPP);
        }
        if (isClosed(head)) {
            return Optional.empty();
        }
        String text = text(head);
        if (text.startsWith("ERMHDR")) {
            return Optional.of(ScheduleFileKind.XER);
        }
        if (text.startsWith("MPX")) {
            return Optional.of(ScheduleFileKind.MPX);
        }
        if (PRIMAVERA_ROOT.matcher(text).find()) {
            return Optional.of(ScheduleFileKind.PMXML);
        }
        if (PROJECT_ROOT.matcher(text).find() && MICROSOFT.matcher(text).find()) {
            return Optional.of(ScheduleFileKind.MSPDI);
        }
        return isKnownToMpxj(head) ? Optional.of(ScheduleFileKind.OTHER) : Optional.empty();
    }

    /** Whether its first bytes declare a document type; one that comes later is refused by the parser. */
    static boolean declaresDoctype(byte[] content) {
        return text(Arrays.copyOf(content, Math.min(content.length, FIRST_BYTES)))
                .contains("<!DOCTYPE");
    }

    /** Whether it is an archive, a database or a program. */
    static boolean isClosed(byte[] head) {
        return CLOSED.stream().anyMatch(start -> startsWith(head, start));
    }

    private static boolean isKnownToMpxj(byte[] head) {
        byte[] padded = Arrays.copyOf(head, Math.max(head.length, FINGERPRINT));
        try {
            ProjectReaderProxy reader =
                    new UniversalProjectReader().getProjectReaderProxy(new ByteArrayInputStream(padded));
            if (head.length == 0 || reader == null) {
                return false;
            }
            reader.close();
            return true;
        } catch (Exception | LinkageError unknown) {
            return false;
        }
    }

    private static String text(byte[] head) {
        return new String(head, charsetOf(head)).replace("\uFEFF", "").stripLeading();
    }

    /** By its byte order mark; otherwise one that keeps every byte. */
    static Charset charsetOf(byte[] head) {
        if (startsWith(head, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(head, new byte[] {(byte) 0xFF, (byte) 0xFE})) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(head, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})
                ? StandardCharsets.UTF_8
                : StandardCharsets.ISO_8859_1;
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }
}
