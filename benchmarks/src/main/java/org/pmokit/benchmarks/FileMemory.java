package org.pmokit.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pmokit.core.Portfolio;
import org.pmokit.io.json.PortfolioJson;

/**
 * Makes a portfolio, writes it as a document, and reads that again, each with as little heap as asked for by {@code -Xmx}: what
 * the least heap is in which each step ends says what it needs beyond the portfolio.
 */
public final class FileMemory {

    private FileMemory() {}

    /**
     * Runs one step.
     *
     * @param arguments {@code make}, {@code write} or {@code read}; number of projects; document
     * @throws IOException if the size of the document cannot be asked
     */
    public static void main(String[] arguments) throws IOException {
        int projects = Integer.parseInt(arguments[1]);
        Path path = Path.of(arguments[2]);
        switch (arguments[0]) {
            case "make" -> say(SyntheticPortfolios.ofSize(projects));
            case "write" -> PortfolioJson.write(SyntheticPortfolios.ofSize(projects), path);
            default -> say(PortfolioJson.read(path).orThrow());
        }
        System.out.println(arguments[0] + " done, document " + (Files.exists(path) ? Files.size(path) : 0) + " bytes");
    }

    private static void say(Portfolio portfolio) {
        System.out.println(portfolio.projects().size() + " projects");
    }
}
