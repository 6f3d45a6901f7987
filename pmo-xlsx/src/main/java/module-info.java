/**
 * Portfolios as Excel workbooks. Apart from the rest because of the library that writes them; reading needs none.
 *
 * <p>A taste:
 *
 * <pre>{@code
 * PortfolioWorkbook.writeTemplate(Path.of("registers.xlsx"));
 * Reading reading = PortfolioWorkbook.read(Path.of("registers.xlsx"));
 * PortfolioWorkbook.write(reading.orThrow(), Path.of("portfolio.xlsx"));
 * }</pre>
 */
module org.pmokit.xlsx {
    requires transitive org.pmokit.core;
    requires transitive org.pmokit.io;
    requires java.xml;
    requires jdk.zipfs;
    requires org.dhatim.fastexcel;
    requires static transitive org.jspecify;

    exports org.pmokit.xlsx;
}
