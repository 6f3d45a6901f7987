package org.pmokit.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmokit.io.reading.ReadLimits;

/** The texts that cells share, by their number. */
final class SharedTexts {

    private static final int COST = 40;

    private final List<String> texts = new ArrayList<>();

    private SharedTexts() {}

    static SharedTexts none() {
        return new SharedTexts();
    }

    static SharedTexts read(XmlPart xml, ReadLimits limits) throws UnusableWorkbookException {
        SharedTexts shared = new SharedTexts();
        long size = 0;
        while (xml.next()) {
            if (xml.starts("si")) {
                String text = RichText.read(xml, "si", limits);
                shared.texts.add(text);
                size += COST + text.length();
                if (size > limits.sharedTexts()) {
                    throw UnusableWorkbookException.tooLarge(
                            "The texts of the workbook have more than " + limits.sharedTexts() + " characters.");
                }
            }
        }
        return shared;
    }

    Optional<String> at(int index) {
        return index < 0 || index >= texts.size() ? Optional.empty() : Optional.of(texts.get(index));
    }
}
