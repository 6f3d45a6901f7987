package org.pmokit.rules.file;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.pmokit.core.problem.ProblemCode;

/** Reads a file as UTF-8; a byte-order mark is accepted. */
final class Texts {

    private Texts() {}

    static Optional<Node> read(Path path, Problems problems) {
        return text(path, problems).flatMap(text -> Tree.of(text, problems));
    }

    static Optional<String> text(Path path, Problems problems) {
        try {
            String text = Files.readString(path, StandardCharsets.UTF_8);
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException malformed) {
            problems.at(0, 0, ProblemCode.UNREADABLE, "The file is not UTF-8.");
        } catch (IOException broken) {
            problems.at(
                    0,
                    0,
                    ProblemCode.UNREADABLE,
                    "The file cannot be read (" + broken.getClass().getSimpleName() + ").");
        }
        return Optional.empty();
    }
}
