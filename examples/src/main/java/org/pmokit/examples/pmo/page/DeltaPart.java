package org.pmokit.examples.pmo.page;

import java.util.List;
import org.pmokit.rules.delta.ReportDelta;
import org.pmokit.rules.delta.ReportDelta.Kind;

/** What changed since an earlier report, as the last part of a page. */
public final class DeltaPart {

    private static final List<Kind> SHOWN = List.of(Kind.NEW, Kind.WORSE, Kind.BETTER, Kind.GONE);

    private DeltaPart() {}

    /**
     * The counts, and each finding that is not the same.
     *
     * @param delta since the earlier report
     * @param layout plain or Markdown
     */
    public static String of(ReportDelta delta, Layout layout) {
        layout.title("Since " + delta.from());
        layout.paragraph(delta.shown());
        for (Kind kind : SHOWN) {
            delta.of(kind)
                    .forEach(change ->
                            layout.point(0, kind.code() + ": " + change.key().asText()));
        }
        return layout.text();
    }
}
