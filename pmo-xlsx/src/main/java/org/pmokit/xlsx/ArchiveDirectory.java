package org.pmokit.xlsx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The directory at the end of an archive, looked at before anybody loads it: one of a few megabytes already lists more parts
 * than any workbook has.
 */
final class ArchiveDirectory {

    private static final int SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int COUNT_AT = 10;
    private static final int LENGTH_AT = 12;
    private static final int PLACE_AT = 16;
    private static final long LARGEST = 4L << 20;

    private ArchiveDirectory() {}

    /** Makes sure that there is a directory, and that it is small. */
    static void requireSmall(Path file) throws IOException, UnusableWorkbookException {
        ByteBuffer tail = tailOf(file);
        boolean found = false;
        for (int place = 0; place + END_LENGTH <= tail.limit(); place++) {
            if (tail.getInt(place) == SIGNATURE) {
                found = true;
                requireSmall(tail, place);
            }
        }
        if (!found) {
            throw UnusableWorkbookException.unreadable(
                    "This is not a workbook, or it is cut off.",
                    "save it as an Excel workbook (.xlsx) without a password; older .xls files are not read.");
        }
    }

    private static void requireSmall(ByteBuffer tail, int place) throws UnusableWorkbookException {
        boolean extended = tail.getShort(place + COUNT_AT) == -1
                || tail.getInt(place + LENGTH_AT) == -1
                || tail.getInt(place + PLACE_AT) == -1;
        if (extended || Integer.toUnsignedLong(tail.getInt(place + LENGTH_AT)) > LARGEST) {
            throw UnusableWorkbookException.tooLarge("The archive lists more parts than any workbook has.");
        }
    }

    private static ByteBuffer tailOf(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            int length = (int) Math.min(channel.size(), END_LENGTH + LONGEST_COMMENT);
            ByteBuffer tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            channel.position(channel.size() - length);
            while (tail.hasRemaining()) {
                if (channel.read(tail) < 0) {
                    break;
                }
            }
            return tail.flip();
        }
    }
}
