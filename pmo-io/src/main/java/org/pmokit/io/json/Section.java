package org.pmokit.io.json;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.register.Recorded;
import org.pmokit.io.form.RegisterForm;
import org.pmokit.io.form.RegisterForms;

/** One list of the document, which is one register of the portfolio. */
record Section<V extends Recorded>(RegisterForm<V> form) {

    static final List<Section<?>> ALL =
            RegisterForms.ALL.stream().<Section<?>>map(Section::new).toList();

    String name() {
        return form.section();
    }

    void write(JsonOut out, Portfolio portfolio) {
        List<V> values = portfolio.all(form.type());
        if (!values.isEmpty()) {
            out.name(name());
            JsonForms.writeList(out, form.shape(), values);
        }
    }

    /** Reads the list; hands over what to do with each component once the draft is there. */
    void read(JsonIn in, Consumer<Consumer<PortfolioDraft>> additions) {
        in.list(() -> readOne(in), additions);
    }

    private @Nullable Consumer<PortfolioDraft> readOne(JsonIn in) {
        Origin origin = in.origin(in.line());
        V value = JsonForms.read(in, form.shape());
        if (value == null) {
            form.kind().ifPresent(in.log()::markIncomplete);
            return null;
        }
        return draft -> draft.at(origin).add(value);
    }
}
