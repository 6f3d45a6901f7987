package org.pmokit.examples.pmo.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pmokit.core.Portfolio;
import org.pmokit.core.p3o.P3oModels;
import org.pmokit.examples.london.London2012;

/** The models of offices that are shipped. */
enum Model {
    LONDON2012,
    EXAMPLE,
    SMALL_FIRM,
    GOVERNMENT;

    Portfolio portfolio() {
        return switch (this) {
            case LONDON2012 -> London2012.portfolio();
            case EXAMPLE -> P3oModels.example();
            case SMALL_FIRM -> P3oModels.smallFirm();
            case GOVERNMENT -> P3oModels.government();
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Model parse(String code) {
        return Arrays.stream(values())
                .filter(model -> model.code().equals(code))
                .findFirst()
                .orElseThrow(() -> UnusableInputException.saying("--model: there is no model \"" + code
                        + "\". Maybe one of "
                        + Arrays.stream(values()).map(Model::code).collect(Collectors.joining(", ")) + "."));
    }
}
