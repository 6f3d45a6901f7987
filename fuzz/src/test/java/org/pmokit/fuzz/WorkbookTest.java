package org.pmokit.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.pmokit.xlsx.PortfolioWorkbook;

/** Workbooks. */
class WorkbookTest {

    @FuzzTest(maxDuration = "4s")
    void read(byte[] input) {
        Inputs.check(PortfolioWorkbook.read(Inputs.file(input), Inputs.LIMITS));
    }
}
