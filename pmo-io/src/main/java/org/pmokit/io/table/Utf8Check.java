package org.pmokit.io.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the first bytes of a file that are not UTF-8. */
public final class Utf8Check {

    private static final int BUFFER = 1 << 16;

    /**
     * Where the first malformed bytes are.
     *
     * @param line counted from 1
     * @param offset bytes before them
     */
    public record Fault(int line, long offset) {}

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    private final CharBuffer chars = CharBuffer.allocate(BUFFER);
    private int line = 1;
    private long offset;

    private Utf8Check() {}

    /**
     * The first malformed bytes; empty when there are none.
     *
     * @param path a file
     * @param limit bytes to look at
     * @throws IOException if the file cannot be read
     */
    public static Optional<Fault> firstFault(Path path, long limit) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            return new Utf8Check().check(in, limit);
        }
    }

    private Optional<Fault> check(InputStream in, long limit) throws IOException {
        boolean ended = false;
        while (!ended && offset < limit) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = read < 0;
            bytes.position(bytes.position() + Math.max(0, read)).flip();
            if (decode(ended).isError()) {
                return Optional.of(new Fault(line, offset));
            }
            bytes.compact();
        }
        return Optional.empty();
    }

    private CoderResult decode(boolean last) {
        int start = bytes.position();
        CoderResult result = decoder.decode(bytes, chars.clear(), last);
        offset += bytes.position() - start;
        for (char character : chars.flip().toString().toCharArray()) {
            line += character == '\n' ? 1 : 0;
        }
        return result;
    }
}
