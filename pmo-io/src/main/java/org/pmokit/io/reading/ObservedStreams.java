package org.pmokit.io.reading;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** Streams that tell a {@link ProgressListener} how far they have come. */
public final class ObservedStreams {

    private static final int STEP = 1 << 16;

    private ObservedStreams() {}

    /**
     * Opens a file for reading.
     *
     * @param path of the file
     * @param listener hears of it; asked to stop, the stream ends with a {@link StoppedException}
     * @throws IOException if it cannot be opened
     */
    public static InputStream open(Path path, ProgressListener listener) throws IOException {
        InputStream in = Files.newInputStream(path);
        return listener == ProgressListener.NONE
                ? in
                : new ObservedInput(in, new Meter(path.toString(), OptionalLong.of(Files.size(path)), listener));
    }

    /**
     * Watches what is written.
     *
     * @param out takes the bytes
     * @param file its name for the listener
     * @param listener hears of it; asked to stop, the stream ends with a {@link StoppedException}
     */
    public static OutputStream watch(OutputStream out, String file, ProgressListener listener) {
        return listener == ProgressListener.NONE
                ? out
                : new ObservedOutput(out, new Meter(file, OptionalLong.empty(), listener));
    }

    /** Counts, and tells now and then. */
    private static final class Meter {

        private final String file;
        private final OptionalLong total;
        private final ProgressListener listener;
        private long done;
        private long told;

        Meter(String file, OptionalLong total, ProgressListener listener) {
            this.file = file;
            this.total = total;
            this.listener = listener;
        }

        void add(long bytes) throws StoppedException {
            done += Math.max(0, bytes);
            if (done - told >= STEP) {
                tell();
            }
        }

        void end() throws StoppedException {
            if (done != told) {
                tell();
            }
        }

        private void tell() throws StoppedException {
            told = done;
            if (listener.advanced(new Progress(file, done, total)) == ProgressListener.Continuation.STOP) {
                throw new StoppedException(file);
            }
        }
    }

    private static final class ObservedInput extends FilterInputStream {

        private final Meter meter;

        ObservedInput(InputStream in, Meter meter) {
            super(in);
            this.meter = meter;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? -1 : 1);
            return value;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count(read);
            return read;
        }

        private void count(int bytes) throws StoppedException {
            if (bytes < 0) {
                meter.end();
            } else {
                meter.add(bytes);
            }
        }
    }

    private static final class ObservedOutput extends FilterOutputStream {

        private final Meter meter;

        ObservedOutput(OutputStream out, Meter meter) {
            super(out);
            this.meter = meter;
        }

        @Override
        public void write(int value) throws IOException {
            out.write(value);
            meter.add(1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            meter.add(length);
        }

        @Override
        public void flush() throws IOException {
            super.flush();
            meter.end();
        }
    }
}
