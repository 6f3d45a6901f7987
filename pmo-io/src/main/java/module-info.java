/**
 * Portfolios in and out: versioned JSON, folders of CSV registers and releases of the UK Government Major Projects
 * Portfolio.
 *
 * <p>A taste:
 *
 * <pre>{@code
 * Reading reading = PortfolioFiles.read(Path.of("registers"));
 * reading.notices().forEach(notice -> System.err.println(notice.asText()));
 * PortfolioJson.write(reading.orThrow(), Path.of("portfolio.json"));
 * }</pre>
 */
@SuppressWarnings("module") // one names a module that is built after this one
module org.pmokit.io {
    requires transitive org.pmokit.core;
    requires tools.jackson.core;
    requires de.siegmar.fastcsv;
    requires static transitive org.jspecify;

    exports org.pmokit.io;
    exports org.pmokit.io.csv;
    exports org.pmokit.io.gmpp;
    exports org.pmokit.io.ipmdar;
    exports org.pmokit.io.json;
    exports org.pmokit.io.published;
    exports org.pmokit.io.reading;
    exports org.pmokit.io.codec to
            org.pmokit.xlsx;
    exports org.pmokit.io.register to
            org.pmokit.xlsx;
    exports org.pmokit.io.table to
            org.pmokit.xlsx;
    exports org.pmokit.io.writing to
            org.pmokit.xlsx;
}
