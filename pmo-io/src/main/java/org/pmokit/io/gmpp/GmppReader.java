package org.pmokit.io.gmpp;

import java.nio.file.Path;
import org.pmokit.io.reading.ReadLimits;
import org.pmokit.io.reading.Reading;

/** Stub. */
public final class GmppReader {
    private GmppReader() {}
    /** Stub. */
    public static boolean recognises(Path path) {
        return false;
    }
    /** Stub. */
    public static Reading read(Path path) {
        return Reading.failed();
    }
    /** Stub. */
    public static Reading read(Path path, ReadLimits limits) {
        return Reading.failed();
    }
}
