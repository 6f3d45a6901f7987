package org.pmokit.io.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Measure;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.codec.Fault;
import org.pmokit.io.form.DeliveryForms;
import org.pmokit.io.form.FactForms;
import org.pmokit.io.form.FinanceForms;
import org.pmokit.io.form.Parts;
import org.pmokit.io.form.RaidForms;
import org.pmokit.io.form.Scalars;
import org.pmokit.io.form.Shape;

/** The registers over which programmes and projects are spread: one for themselves and one for each sort of fact. */
final class DeliveryTables {

    private static final String COMPONENT = "component";
    private static final String PROJECT = "project";

    static final Columns<Programme, Programme.Builder> PROGRAMME_CELLS =
            columns(DeliveryForms.PROGRAMME, Map.of(), "finance", "status");
    static final Columns<Project, Project.Builder> PROJECT_CELLS =
            columns(DeliveryForms.PROJECT, Map.of(), "finance", "status");
    static final Columns<Milestone, Milestone.Builder> MILESTONE_CELLS = columns(FactForms.MILESTONE, Map.of(), "id");
    static final Columns<Dependency, Dependency.Builder> DEPENDENCY_CELLS =
            columns(RaidForms.DEPENDENCY, Map.of(), "id", "giver", "receiver");

    private record MeasuredFigure(Measure measure, Figure figure) {}

    private record MilestoneForecast(String milestone, DatedForecast forecast) {}

    private static final Shape<MeasuredFigure, Parts> MEASURED = Shape.<MeasuredFigure>of(
                    parts -> new MeasuredFigure(parts.the("measure"), parts.the("figure")))
            .mandatory(
                    "measure",
                    Scalars.oneOf("measure", Measure.values(), Measure::code),
                    MeasuredFigure::measure,
                    Parts.put("measure"))
            .mandatory("figure", FinanceForms.FIGURE, MeasuredFigure::figure, Parts.put("figure"));

    private static final Shape<MilestoneForecast, Parts> MILESTONE_FORECAST = Shape.<MilestoneForecast>of(
                    parts -> new MilestoneForecast(parts.the("milestone"), parts.the("forecast")))
            .mandatory("milestone", Scalars.TEXT, MilestoneForecast::milestone, Parts.put("milestone"))
            .mandatory("forecast", FactForms.FORECAST, MilestoneForecast::forecast, Parts.put("forecast"));

    static final List<Register> ALL = List.of(
            programmes(),
            projects(),
            milestones(),
            fact(
                    "milestone_forecasts.csv",
                    PROJECT,
                    columns(MILESTONE_FORECAST, Map.of("forecast", "", "forecast.date", "forecast")),
                    DeliveryTables::milestoneForecasts,
                    DeliveryTables::add),
            fact(
                    "finish_forecasts.csv",
                    PROJECT,
                    columns(FactForms.FORECAST, Map.of("date", "forecast")),
                    DeliveryComponent::finishForecasts,
                    into(ComponentEntry::addFinishForecast)),
            fact(
                    "figures.csv",
                    COMPONENT,
                    columns(MEASURED, Map.of("figure", "")),
                    DeliveryTables::figures,
                    into((entry, told) -> entry.add(told.measure(), told.figure()))),
            fact(
                    "period_costs.csv",
                    COMPONENT,
                    columns(FinanceForms.PERIOD, Map.of()),
                    component -> component.finance().periods(),
                    into(ComponentEntry::add)),
            fact(
                    "progress.csv",
                    COMPONENT,
                    columns(FactForms.PROGRESS, Map.of()),
                    DeliveryComponent::progress,
                    into(ComponentEntry::add)),
            fact(
                    "status.csv",
                    COMPONENT,
                    columns(FactForms.ASSESSMENT, Map.of()),
                    DeliveryComponent::assessments,
                    into(ComponentEntry::add)),
            fact(
                    "tolerances.csv",
                    COMPONENT,
                    columns(FactForms.TOLERANCE, Map.of()),
                    DeliveryComponent::tolerances,
                    into(ComponentEntry::add)),
            fact(
                    "gaps.csv",
                    COMPONENT,
                    columns(FactForms.GAP, Map.of()),
                    DeliveryComponent::gaps,
                    into(ComponentEntry::add)));

    /** Takes a fact about a component. */
    private interface Adder<V> {
        void add(ComponentEntry entry, V fact, Row row, Assembly into);
    }

    private DeliveryTables() {}

    private static <V> Adder<V> into(BiConsumer<ComponentEntry, V> adder) {
        return (entry, fact, row, assembly) -> adder.accept(entry, fact);
    }

    private static Register programmes() {
        Columns<Programme, ?> columns = columns(DeliveryForms.PROGRAMME, Map.of(), "finance");
        return Register.of(
                "programmes.csv",
                Optional.of(ComponentKind.PROGRAMME),
                columns.all(),
                DeliveryRows::programme,
                portfolio -> portfolio.programmes().stream().map(one -> line(portfolio, columns, one)));
    }

    private static Register projects() {
        Columns<Project, ?> columns = columns(DeliveryForms.PROJECT, Map.of(), "finance");
        return Register.of(
                        "projects.csv",
                        Optional.of(ComponentKind.PROJECT),
                        columns.all(),
                        DeliveryRows::project,
                        portfolio -> portfolio.projects().stream().map(one -> line(portfolio, columns, one)))
                .reading(
                        RegisterColumn.of("forecast_finish", Scalars.DATE),
                        RegisterColumn.of("budget", Scalars.MONEY),
                        RegisterColumn.of("forecast_cost", Scalars.MONEY),
                        RegisterColumn.of("actual_cost", Scalars.MONEY),
                        RegisterColumn.of("declared_rag", FactForms.rating()));
    }

    private static Register milestones() {
        return Register.of(
                        "milestones.csv",
                        Optional.of(ComponentKind.MILESTONE),
                        joined(List.of(PROJECT, "id"), MILESTONE_CELLS.all()),
                        DeliveryRows::milestone,
                        portfolio -> components(portfolio)
                                .flatMap(component -> component.milestones().stream()
                                        .map(milestone -> line(portfolio, component.ref(), milestone))))
                .reading(RegisterColumn.of("forecast", Scalars.DATE));
    }

    private static List<String> line(Portfolio portfolio, ComponentRef owner, Milestone milestone) {
        Line line = new Line(portfolio).text(bare(owner)).text(milestone.id().name());
        MILESTONE_CELLS.write(milestone, line);
        return line.cells();
    }

    private static <V> List<String> line(Portfolio portfolio, Columns<V, ?> columns, V value) {
        Line line = new Line(portfolio);
        columns.write(value, line);
        return line.cells();
    }

    private static List<MeasuredFigure> figures(DeliveryComponent component) {
        return Stream.of(Measure.values())
                .flatMap(measure -> component.finance().series(measure).figures().stream()
                        .map(figure -> new MeasuredFigure(measure, figure)))
                .toList();
    }

    private static List<MilestoneForecast> milestoneForecasts(DeliveryComponent component) {
        return component.milestones().stream()
                .flatMap(milestone -> milestone.forecasts().stream()
                        .map(forecast -> new MilestoneForecast(milestone.id().name(), forecast)))
                .toList();
    }

    private static void add(ComponentEntry owner, MilestoneForecast told, Row row, Assembly into) {
        owner.milestone(told.milestone())
                .ifPresentOrElse(
                        known -> known.add(told.forecast()), () -> tellUnknown(row, owner, told.milestone(), into));
    }

    private static void tellUnknown(Row row, ComponentEntry owner, String name, Assembly into) {
        if (into.isNews(owner.ref().value() + "/" + name, ComponentKind.MILESTONE)) {
            row.refuse(
                    "milestone",
                    new Fault(
                            ProblemCode.UNKNOWN_REFERENCE,
                            "There is no milestone \"" + Excerpt.of(name) + "\" of \""
                                    + owner.ref().value() + "\".",
                            "add it to milestones.csv, or correct the id."));
        }
    }

    static Stream<DeliveryComponent> components(Portfolio portfolio) {
        return Stream.concat(portfolio.programmes().stream(), portfolio.projects().stream());
    }

    /** A register of facts about programmes and projects. */
    private static <V> Register fact(
            String file,
            String key,
            Columns<V, ?> columns,
            Function<DeliveryComponent, ? extends Collection<V>> getter,
            Adder<V> adder) {
        return Register.of(
                file,
                Optional.empty(),
                joined(List.of(key), columns.all()),
                (row, into) -> {
                    Optional<ComponentEntry> component = into.component(row, key);
                    Optional<V> value = columns.read(row, new CellReader(into, CellReader.Stage.EARLY));
                    component.ifPresent(entry -> value.ifPresent(told -> adder.add(entry, told, row, into)));
                },
                portfolio -> components(portfolio)
                        .flatMap(component -> getter.apply(component).stream()
                                .map(value -> line(portfolio, component.ref(), columns, value))));
    }

    private static <V> List<String> line(Portfolio portfolio, ComponentRef key, Columns<V, ?> columns, V value) {
        Line line = new Line(portfolio).text(bare(key));
        columns.write(value, line);
        return line.cells();
    }

    /** The id alone, since programmes and projects share one name space; with its kind where it looks like another's. */
    static String bare(ComponentRef reference) {
        String id = Scalars.TEXT.textOf(reference.value());
        return id.indexOf(':') < 0 ? id : reference.asText();
    }

    private static List<RegisterColumn> joined(List<String> keys, List<RegisterColumn> others) {
        return Stream.concat(keys.stream().map(key -> RegisterColumn.text(key).required()), others.stream())
                .toList();
    }

    private static <T, B> Columns<T, B> columns(Shape<T, B> shape, Map<String, String> names, String... without) {
        return Columns.of(shape, field -> Optional.ofNullable(names.get(field)), Set.of(without));
    }
}
