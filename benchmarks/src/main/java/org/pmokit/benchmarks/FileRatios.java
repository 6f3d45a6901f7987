package org.pmokit.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.io.csv.CsvRegisters;
import org.pmokit.io.json.PortfolioJson;
import org.pmokit.xlsx.PortfolioWorkbook;

/**
 * Documents, registers and workbooks beside plain Jackson on records: every variant in turn in each round, CPU time of the
 * thread, medians over the rounds. It stops unless what is read equals what was written.
 */
public final class FileRatios {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 5;
    private static final long LEAST_NANOS = 200_000_000;

    private FileRatios() {}

    /**
     * Prints a table a size.
     *
     * @param arguments numbers of projects; none = 1,000 and 10,000
     * @throws IOException if the temporary files cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        List<Integer> sizes = new ArrayList<>();
        for (String argument : arguments) {
            sizes.add(Integer.parseInt(argument));
        }
        for (int size : sizes.isEmpty() ? List.of(1_000, 10_000) : sizes) {
            print(size);
        }
    }

    private static void print(int size) throws IOException {
        Path folder = Files.createTempDirectory("files");
        Map<String, Runnable> variants = variants(size, folder);
        Map<String, List<Double>> times = new LinkedHashMap<>();
        variants.values().forEach(FileRatios::nanos);
        for (int round = 0; round < ROUNDS; round++) {
            variants.forEach((name, run) ->
                    times.computeIfAbsent(name, none -> new ArrayList<>()).add(nanos(run)));
        }
        System.out.printf(Locale.ROOT, "%n%,d projects%n", size);
        times.forEach((name, all) -> System.out.printf(
                Locale.ROOT,
                "%-34s %9.1f ms %6.2fx%n",
                name,
                median(all) / 1e6,
                ratio(
                        all,
                        Objects.requireNonNull(times.get(name.contains("write") ? "Jackson write" : "Jackson read")))));
    }

    private static Map<String, Runnable> variants(int size, Path folder) {
        PortfolioDraft draft = SyntheticPortfolios.draftOfSize(size);
        Portfolio portfolio = draft.resolveOrThrow();
        byte[] json = bytes(portfolio);
        JacksonRecords.Document records = JacksonRecords.read(json);
        Path csv = folder.resolve("csv");
        Path book = folder.resolve("book.xlsx");
        CsvRegisters.write(portfolio, csv);
        PortfolioWorkbook.write(portfolio, book);
        requireEqual(portfolio, read(json));
        requireEqual(portfolio, CsvRegisters.read(csv).orThrow());
        requireEqual(portfolio, PortfolioWorkbook.read(book).orThrow());
        requireEqual(records, JacksonRecords.read(JacksonRecords.write(records)));
        Map<String, Runnable> variants = new LinkedHashMap<>();
        variants.put("Jackson read", () -> JacksonRecords.read(json));
        variants.put("document read", () -> read(json));
        variants.put("  of that: resolve the draft", draft::resolveOrThrow);
        variants.put("registers read", () -> CsvRegisters.read(csv).orThrow());
        variants.put("workbook read", () -> PortfolioWorkbook.read(book).orThrow());
        variants.put("Jackson write", () -> JacksonRecords.write(records));
        variants.put("document write", () -> bytes(portfolio));
        variants.put("registers write", () -> CsvRegisters.write(portfolio, csv));
        variants.put("workbook write", () -> PortfolioWorkbook.write(portfolio, book));
        return variants;
    }

    private static Portfolio read(byte[] json) {
        return PortfolioJson.read(new ByteArrayInputStream(json), "synthetic.json")
                .orThrow();
    }

    private static byte[] bytes(Portfolio portfolio) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PortfolioJson.write(portfolio, out);
        return out.toByteArray();
    }

    private static void requireEqual(Object one, Object other) {
        if (!one.equals(other)) {
            throw new IllegalStateException("What was read is not what was written.");
        }
    }

    private static double nanos(Runnable run) {
        System.gc();
        long start = THREADS.getCurrentThreadCpuTime();
        long runs = 0;
        long spent = 0;
        while (spent < LEAST_NANOS) {
            run.run();
            runs++;
            spent = THREADS.getCurrentThreadCpuTime() - start;
        }
        return (double) spent / runs;
    }

    private static double ratio(List<Double> times, List<Double> others) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < times.size(); round++) {
            ratios.add(times.get(round) / others.get(round));
        }
        return median(ratios);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
