package org.pmokit.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.io.codec.Excerpt;

/** Why a file is of no kind that is read, by its first bytes. */
final class Refusal {

    private static final int FIRST_BYTES = 4096;
    private static final int SHOWN = 120;

    private final Path path;
    private final String kinds;

    Refusal(Path path, String kinds) {
        this.path = path;
        this.kinds = kinds;
    }

    Problem problem() {
        byte[] start = firstBytes();
        String text = new String(start, StandardCharsets.ISO_8859_1)
                .replace("\u00ef\u00bb\u00bf", "")
                .stripLeading();
        if (start.length == 0) {
            return refused("The file is empty.", "export it again.");
        }
        if (text.startsWith("PK\3\4")) {
            return refused(
                    "This is a zip archive, and none of an IPMDAR dataset.", "unpack it, and give what is inside.");
        }
        if (start.length > 1 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b) {
            return refused("This is a gzip archive.", "unpack it, and give what is inside.");
        }
        if (text.startsWith("<Project><NAME>") && text.contains("<ProjectInfo>")) {
            return refused(
                    "This is a project of ProTrack (.p2x), which is not read.",
                    "export it from ProTrack as Microsoft Project XML.");
        }
        if (text.startsWith("<")) {
            return refused("This is XML that is not known here.", "give " + kinds + ".");
        }
        return isTable(text) ? refusedTable(text) : refused(unknown(), "give " + kinds + ".");
    }

    private boolean isTable(String text) {
        return text.indexOf('\0') < 0 && firstLine(text).indexOf(',') > 0;
    }

    private Problem refusedTable(String text) {
        String headers = Excerpt.of(
                new String(firstLine(text).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8), SHOWN);
        boolean isNamedSo = path.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        return refused(
                "This is a table of no known publisher: its headers are " + headers + ". Known kinds: " + kinds + ".",
                isNamedSo ? "name the folder that holds this register, not the file." : "give " + kinds + ".");
    }

    private String unknown() {
        return "This is not a kind of file that can be read. Known kinds: " + kinds + ".";
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return (end < 0 ? text : text.substring(0, end)).strip();
    }

    private byte[] firstBytes() {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(FIRST_BYTES);
        } catch (IOException unreadable) {
            return new byte[] {'?'};
        }
    }

    private Problem refused(String message, String advice) {
        return Problem.error(ProblemCode.UNREADABLE, "", message)
                .value(path.toString())
                .advice(advice)
                .origin(Origin.file(path.toString()))
                .build();
    }
}
