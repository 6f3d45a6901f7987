package org.pmokit.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import org.pmokit.io.gmpp.GmppReader;

/** Releases of the Government Major Projects Portfolio. */
class GmppReleaseTest {

    @FuzzTest(maxDuration = "4s")
    void read(byte[] input) {
        Path file = Inputs.file(input);
        GmppReader.recognises(file);
        Inputs.check(GmppReader.readRelease(file, Inputs.LIMITS).reading());
    }
}
