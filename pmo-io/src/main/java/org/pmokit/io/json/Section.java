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

    /**
     * A value and where it stands.
     *
     * @param value that was read
     * @param origin of it
     */
    record Told(Recorded value, Origin origin) {

        void addTo(PortfolioDraft draft) {
            draft.at(origin).add(value);
        }
    }

    String name() {
        return form.section();
    }

    void write(JsonOut out, Portfolio portfolio) {
        List<V> values = form.valuesOf(portfolio);
        if (!values.isEmpty()) {
            out.name(name());
            out.startList();
            values.forEach(value -> {
                out.entry(value);
                JsonForms.write(out, form.shape(), value);
            });
            out.endList();
        }
    }

    /** Reads the list; hands over each component with its place. */
    void read(JsonIn in, Consumer<Told> values) {
        in.list(() -> readOne(in), values);
    }

    private @Nullable Told readOne(JsonIn in) {
        Origin origin = in.origin(in.line());
        V value = JsonForms.read(in, form.shape());
        in.belongsTo(value);
        if (value == null) {
            form.kind().ifPresent(in.log()::markIncomplete);
            return null;
        }
        return new Told(value, origin);
    }
}
