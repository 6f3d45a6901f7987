package org.pmokit.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import org.pmokit.io.FileKind;
import org.pmokit.io.PortfolioFiles;

/** Tables of other publishers, and files of any kind. */
class PublishedTableTest {

    @FuzzTest(maxDuration = "4s")
    void read(byte[] input) {
        Path file = Inputs.file(input);
        PortfolioFiles.kindOf(file);
        Inputs.check(PortfolioFiles.read(file, Inputs.LIMITS));
        Inputs.check(PortfolioFiles.read(file, FileKind.IT_DASHBOARD, Inputs.LIMITS));
        Inputs.check(PortfolioFiles.read(file, FileKind.CAPITAL_DELIVERY, Inputs.LIMITS));
    }
}
