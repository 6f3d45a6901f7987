package org.pmokit.io.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Passes on so many bytes and no more. */
public final class LimitedStream extends FilterInputStream {

    /** There are more bytes than the limit allows. */
    public static final class LimitReached extends IOException {

        private static final long serialVersionUID = 1L;

        LimitReached(long limit) {
            super("The file has more than " + limit + " bytes");
        }
    }

    private final long limit;
    private long passed;

    /**
     * A stream.
     *
     * @param in that is passed on
     * @param limit bytes, after which reading fails
     */
    public LimitedStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

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

    private void count(int bytes) throws LimitReached {
        passed += Math.max(0, bytes);
        if (passed > limit) {
            throw new LimitReached(limit);
        }
    }
}
