package org.pmokit.io.json;

/** Ends the reading of a document; why has been told. */
final class ReadingStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReadingStopped() {
        super("reading stopped", null, false, false);
    }
}
