package org.pmokit.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.office.Office;
import org.pmokit.rules.Dimensions.Combination;
import org.pmokit.rules.rag.Rag;

/** The colours of all components, by their numbers in a layout. Not changed after it was filled. */
final class StatusTable {

    private final Portfolio portfolio;
    private final Layout layout;
    final boolean[] open;
    final Combination[] dimensions;
    final Rag[] rags;
    final int[] scores;
    final @Nullable BigDecimal[] sizes;

    /** An empty one. */
    StatusTable(Portfolio portfolio, Layout layout) {
        this.portfolio = portfolio;
        this.layout = layout;
        this.open = new boolean[layout.size()];
        this.dimensions = new Combination[layout.size()];
        this.rags = new Rag[layout.size()];
        this.scores = new int[layout.size()];
        this.sizes = new BigDecimal[layout.size()];
    }

    /** A copy, to be changed in a few places. */
    StatusTable(Portfolio portfolio, StatusTable other) {
        this.portfolio = portfolio;
        this.layout = other.layout;
        this.open = other.open.clone();
        this.dimensions = other.dimensions.clone();
        this.rags = other.rags.clone();
        this.scores = other.scores.clone();
        this.sizes = other.sizes.clone();
    }

    Layout layout() {
        return layout;
    }

    Optional<Rag> ragOf(ComponentRef component) {
        int place = layout.place(component);
        return place < 0 ? Optional.empty() : Optional.of(rags[place]);
    }

    /** Whether it can still be steered; what is no component is. */
    boolean isOpen(ComponentRef component) {
        int place = layout.place(component);
        return place < 0 || open[place];
    }

    Optional<ComponentHealth> of(ComponentRef component) {
        int place = layout.place(component);
        return place < 0 ? Optional.empty() : Optional.of(of(place));
    }

    ComponentHealth of(int place) {
        ComponentRef component = layout.component(place);
        ComponentHealth.Builder health = ComponentHealth.builder()
                .component(component)
                .dimensions(dimensions[place].colours())
                .own(dimensions[place].own())
                .rag(rags[place])
                .score(scores[place])
                .open(open[place]);
        portfolio.component(component).map(DeliveryComponent::latestRating).ifPresent(health::declared);
        return health.build();
    }

    List<ComponentHealth> all() {
        List<ComponentHealth> all = new ArrayList<>(layout.size());
        for (int place = 0; place < layout.size(); place++) {
            all.add(of(place));
        }
        return List.copyOf(all);
    }

    /** Fills in who can still be steered. */
    void open(LocalDate day) {
        open[0] = true;
        int place = 1;
        for (Programme programme : portfolio.programmes()) {
            open[place++] = programme.isOpenOn(day);
        }
        for (Project project : portfolio.projects()) {
            open[place++] = project.isOpenOn(day);
        }
        for (Office office : portfolio.offices()) {
            open[place++] = office.existsOn(day);
        }
    }
}
