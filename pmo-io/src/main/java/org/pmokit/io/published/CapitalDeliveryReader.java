package org.pmokit.io.published;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.PortfolioId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.money.Money;
import org.pmokit.core.organisation.OrganisationUnit;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.provenance.Certainty;
import org.pmokit.core.provenance.Gap;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.provenance.Source;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.codec.OneLine;
import org.pmokit.io.codec.WrittenDates;
import org.pmokit.io.reading.ReadLimits;
import org.pmokit.io.reading.Reading;

/**
 * Capital delivery projects of Melbourne Water, de-identified, with the dates of their stage gates and their final forecast
 * cost.
 *
 * <p>What becomes of a row: the final forecast cost (FFC) is the forecast in Australian dollars; the delivery programme is the
 * programme above; the owner group is a unit and the owner team one below it; each gate with a date becomes a milestone with
 * that date as an undated forecast, since the table does not say which gates were passed. Dates are read as year-month-day or
 * day first, their time of day is left out. Project type and approval body go into the description.
 *
 * <p>Source: Melbourne Water, CC0 1.0.
 */
public final class CapitalDeliveryReader {

    private static final List<String> TELLING = List.of("ID", "FFC", "Delivery Program", "Owner Group");
    private static final Map<String, String> GATES = gates();
    private static final Currency DOLLAR = Currency.getInstance("AUD");
    private static final String SOURCE = "MELBOURNE-WATER";

    private final Sheet sheet;
    private final Remarks remarks;
    private final Ids ids = new Ids();
    private final Map<String, Programme> programmes = new LinkedHashMap<>();
    private final Map<String, OrganisationUnit> units = new LinkedHashMap<>();
    private final PortfolioDraft draft;

    private CapitalDeliveryReader(Path path, ReadLimits limits) {
        this.sheet = new Sheet(path, limits);
        this.remarks = sheet.remarks();
        this.draft = PortfolioDraft.named("Melbourne Water capital delivery")
                .id(PortfolioId.of(ids.claim(SOURCE)))
                .currency(DOLLAR);
    }

    /**
     * Whether the file looks like the table, by its headers; false when it cannot be read.
     *
     * @param path a file
     */
    public static boolean recognises(Path path) {
        return Sheet.hasHeaders(path, TELLING);
    }

    /**
     * Reads a table within the standard limits.
     *
     * @param path a file
     */
    public static Reading read(Path path) {
        return read(path, ReadLimits.standard());
    }

    /**
     * Reads a table.
     *
     * @param path a file
     * @param limits how large it may be
     */
    public static Reading read(Path path, ReadLimits limits) {
        return new CapitalDeliveryReader(path, limits).read();
    }

    private Reading read() {
        Set<String> known = new TreeSet<>(TELLING);
        known.addAll(GATES.keySet());
        known.addAll(List.of("EPT", "Approval body", "Owner Team"));
        boolean complete = sheet.read(known, TELLING, this::add);
        draft.add(Source.builder()
                .key(SOURCE)
                .title("Capital Delivery Project data, de-identified")
                .publisher("Melbourne Water")
                .build());
        units.values().forEach(draft::add);
        programmes.values().forEach(draft::add);
        return sheet.conclude(draft, complete);
    }

    private void add(Sheet.Row row) {
        ProjectId id = ProjectId.of(id(row));
        Project.Builder project = Project.builder()
                .id(id)
                .description(description(row))
                .parent(programme(row))
                .deliveredBy(team(row))
                .provenance(Provenance.of(Certainty.VERIFIED, SOURCE));
        cost(row, id, project)
                .ifPresent(cost -> project.finance(Finance.builder()
                        .forecast(MoneySeries.of(Figure.undated(cost)))
                        .build()));
        GATES.forEach((header, title) -> gate(row, header, title, id, project));
        draft.at(row.place()).add(project.build());
    }

    private String id(Sheet.Row row) {
        String told = row.text("ID");
        String id = ids.claim(told.isEmpty() ? "project" : told);
        if (told.isEmpty() || !id.equals(Ids.of(told))) {
            remarks.warn(
                    told.isEmpty() ? ProblemCode.MISSING_VALUE : ProblemCode.DUPLICATE_ID,
                    row.place("ID"),
                    "projects[" + id + "]",
                    (told.isEmpty() ? "The row has no id" : "\"" + Excerpt.of(told) + "\" was used before")
                            + "; the project is called \"" + id + "\" here.",
                    "give every project an id of its own.");
        }
        return id;
    }

    private static Optional<String> description(Sheet.Row row) {
        String text = Stream.of("EPT", "Approval body")
                .filter(header -> !row.text(header).isEmpty())
                .map(header -> (header.equals("EPT") ? "Project type: " : "Approved by: ") + row.text(header) + ".")
                .collect(Collectors.joining(" "));
        return Optional.of(text).filter(told -> !told.isEmpty());
    }

    private Optional<ProgrammeId> programme(Sheet.Row row) {
        String name = row.text("Delivery Program");
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(programmes
                        .computeIfAbsent(
                                name,
                                title -> Programme.of(
                                        ProgrammeId.of(ids.claim("programme " + title)), OneLine.of(title)))
                        .id());
    }

    private Optional<UnitId> team(Sheet.Row row) {
        Optional<UnitId> group = unit(row.text("Owner Group"), "group", Optional.empty());
        Optional<UnitId> team = unit(row.text("Owner Team"), "team", group);
        return team.isPresent() ? team : group;
    }

    private Optional<UnitId> unit(String name, String kind, Optional<UnitId> above) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String key = above.map(UnitId::value).orElse("") + "|" + kind + "|" + name;
        return Optional.of(units.computeIfAbsent(
                        key,
                        unseen -> OrganisationUnit.builder()
                                .id(UnitId.of(ids.claim(kind + " " + name)))
                                .title(OneLine.of(name))
                                .kind(kind)
                                .parent(above)
                                .build())
                .id());
    }

    private Optional<Money> cost(Sheet.Row row, ProjectId id, Project.Builder project) {
        String text = row.text("FFC");
        String plain = text.replaceAll("[$,\\s]", "");
        if (plain.matches("-?\\d{1,15}(\\.\\d{1,15})?")) {
            return Optional.of(new Money(new BigDecimal(plain), DOLLAR));
        }
        if (!text.isEmpty()) {
            project.addGap(new Gap("forecast", Excerpt.of(OneLine.of(text))));
            remarks.malformed(row.place("FFC"), "projects[" + id.value() + "].forecast", text, "an amount");
        }
        return Optional.empty();
    }

    private void gate(Sheet.Row row, String header, String title, ProjectId id, Project.Builder project) {
        String text = row.text(header);
        if (text.isEmpty()) {
            return;
        }
        Optional<LocalDate> day = WrittenDates.parse(text);
        if (day.isEmpty()) {
            project.addGap(new Gap("milestone " + header, Excerpt.of(OneLine.of(text))));
            remarks.malformed(
                    row.place(header), "projects[" + id.value() + "].milestones[" + header + "]", text, "a date");
            return;
        }
        project.addMilestone(Milestone.builder()
                .id(MilestoneId.of(id, header))
                .title(title)
                .addForecast(DatedForecast.undated(day.get()))
                .build());
    }

    private static Map<String, String> gates() {
        Map<String, String> gates = new LinkedHashMap<>();
        gates.put("BNI", "Business need identified");
        gates.put("PBC", "Preliminary business case");
        gates.put("BCA", "Business case approved");
        gates.put("Tender Closed", "Tender closed");
        gates.put("Stage1", "Stage 1");
        gates.put("Stage2", "Stage 2");
        gates.put("Stage3", "Stage 3");
        return gates;
    }
}
