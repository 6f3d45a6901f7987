package org.pmokit.io.reading;

/**
 * How large an input may be before a reader refuses it with a problem of the kind
 * {@link org.pmokit.core.problem.ProblemCode#LIMIT_EXCEEDED}. The defaults are far above any real portfolio and far
 * below what would exhaust a usual heap.
 */
public final class ReadLimits {

    private static final ReadLimits STANDARD = builder().build();

    private final long documentSize;
    private final int nestingDepth;
    private final int stringLength;
    private final int numberLength;
    private final int rows;
    private final int columns;
    private final int inflation;
    private final int sharedTexts;
    private final int problems;
    private final ProgressListener progress;

    private ReadLimits(Builder from) {
        this.documentSize = from.documentSize;
        this.nestingDepth = from.nestingDepth;
        this.stringLength = from.stringLength;
        this.numberLength = from.numberLength;
        this.rows = from.rows;
        this.columns = from.columns;
        this.inflation = from.inflation;
        this.sharedTexts = from.sharedTexts;
        this.problems = from.problems;
        this.progress = from.progress;
    }

    /**
     * The defaults: documents of 512 MiB, 100 levels deep, strings of 1,000,000 and numbers of 100 characters,
     * 5,000,000 rows, 1,000 columns, 100,000 problems told; compressed inputs that grow to 100 times their size, 48,000,000
     * characters of texts that a workbook shares between its cells.
     */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /** Bytes of one document or of one register. */
    public long documentSize() {
        return documentSize;
    }

    /** Levels of objects and lists in a document. */
    public int nestingDepth() {
        return nestingDepth;
    }

    /** Characters of one string or cell. */
    public int stringLength() {
        return stringLength;
    }

    /** Characters of one number. */
    public int numberLength() {
        return numberLength;
    }

    /** Rows of all registers, or elements of all lists in a document. */
    public int rows() {
        return rows;
    }

    /** Columns of a register. */
    public int columns() {
        return columns;
    }

    /** How many times its size a compressed input may have when it is unpacked; 4 MiB are never refused for that. */
    public int inflation() {
        return inflation;
    }

    /** Characters of all texts that a workbook shares between its cells, each counted with 40 more. */
    public int sharedTexts() {
        return sharedTexts;
    }

    /** Problems that are told; when there are more, the last one says so. */
    public int problems() {
        return problems;
    }

    /** Hears how far reading has come, and may stop it; by default nobody. */
    public ProgressListener progress() {
        return progress;
    }

    /** Starts with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ReadLimits}. Not thread-safe; use once and let go. */
    public static final class Builder {

        private long documentSize = 512L * 1024 * 1024;
        private int nestingDepth = 100;
        private int stringLength = 1_000_000;
        private int numberLength = 100;
        private int rows = 5_000_000;
        private int columns = 1_000;
        private int inflation = 100;
        private int sharedTexts = 48_000_000;
        private int problems = 100_000;
        private ProgressListener progress = ProgressListener.NONE;

        private Builder() {}

        /**
         * Sets the size of one document or register.
         *
         * @param bytes 1 or more
         */
        public Builder documentSize(long bytes) {
            if (bytes < 1) {
                throw tooSmall(bytes);
            }
            this.documentSize = bytes;
            return this;
        }

        /**
         * Sets the depth of a document.
         *
         * @param levels 1 or more; a portfolio needs 8
         */
        public Builder nestingDepth(int levels) {
            this.nestingDepth = positive(levels);
            return this;
        }

        /**
         * Sets the length of one string or cell.
         *
         * @param characters 1 or more
         */
        public Builder stringLength(int characters) {
            this.stringLength = positive(characters);
            return this;
        }

        /**
         * Sets the length of one number.
         *
         * @param characters 1 or more
         */
        public Builder numberLength(int characters) {
            this.numberLength = positive(characters);
            return this;
        }

        /**
         * Sets the number of rows.
         *
         * @param count 1 or more
         */
        public Builder rows(int count) {
            this.rows = positive(count);
            return this;
        }

        /**
         * Sets the number of columns.
         *
         * @param count 1 or more
         */
        public Builder columns(int count) {
            this.columns = positive(count);
            return this;
        }

        /**
         * Sets who hears how far reading has come, and may stop it.
         *
         * @param listener called as the bytes are read
         */
        public Builder progress(ProgressListener listener) {
            this.progress = listener;
            return this;
        }

        /**
         * Sets how many times its size a compressed input may have when it is unpacked.
         *
         * @param times 1 or more; workbooks need 10 to 50
         */
        public Builder inflation(int times) {
            this.inflation = positive(times);
            return this;
        }

        /**
         * Sets the size of all texts that a workbook shares between its cells.
         *
         * @param characters 1 or more, with 40 for each text
         */
        public Builder sharedTexts(int characters) {
            this.sharedTexts = positive(characters);
            return this;
        }

        /**
         * Sets the number of problems that are told.
         *
         * @param count 1 or more
         */
        public Builder problems(int count) {
            this.problems = positive(count);
            return this;
        }

        /** The limits. */
        public ReadLimits build() {
            return new ReadLimits(this);
        }

        private static int positive(int value) {
            if (value < 1) {
                throw tooSmall(value);
            }
            return value;
        }

        private static IllegalArgumentException tooSmall(long value) {
            return new IllegalArgumentException("A limit is 1 or more, not " + value + ".");
        }
    }
}
