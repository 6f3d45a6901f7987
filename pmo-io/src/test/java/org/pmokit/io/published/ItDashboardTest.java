package org.pmokit.io.published;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.io.SharedData;

/** The colours that the US Federal IT Dashboard showed for 747 major investments. */
class ItDashboardTest {

    private static final Map<String, DeliveryConfidence> COLOURS = Map.of(
            "Green", DeliveryConfidence.GREEN, "Yellow", DeliveryConfidence.AMBER, "Red", DeliveryConfidence.RED);

    @Test
    void every_published_colour_follows_from_the_evaluation() throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(SharedData.itDashboard())) {
            List<NamedCsvRecord> investments = csv.stream().toList();

            assertThat(investments)
                    .hasSize(747)
                    .allSatisfy(row -> assertThat(DeliveryConfidence.ofEvaluation(Integer.parseInt(
                                    row.getField("Evaluation (by Agency CIO)").strip())))
                            .isEqualTo(COLOURS.get(
                                    row.getField("CIO Evaluation Color").strip())));
        }
    }
}
