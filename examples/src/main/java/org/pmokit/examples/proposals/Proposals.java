package org.pmokit.examples.proposals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.dependency.DependencyStrength;
import org.pmokit.core.identifier.DependencyId;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.io.PortfolioFiles;

/**
 * The enhancement proposals of Kubernetes and Python as portfolios: a proposal is a project, a group of interest a
 * programme, a target release a milestone without a date; what is required, replaced or to be seen as well is given to
 * whoever says so.
 */
public final class Proposals {

    private static final Pattern FOLDER =
            Pattern.compile("keps/[a-z0-9-]+/([A-Za-z0-9.-]+?)(?:/README.md|/kep.yaml|/)?");
    private static final DateTimeFormatter PYTHON_DAY = DateTimeFormatter.ofPattern("d-MMM-yyyy", Locale.ENGLISH);
    private static final Map<String, ProjectStatus> STATUS = Map.ofEntries(
            Map.entry("provisional", ProjectStatus.PROPOSED),
            Map.entry("draft", ProjectStatus.PROPOSED),
            Map.entry("implementable", ProjectStatus.IN_DELIVERY),
            Map.entry("accepted", ProjectStatus.IN_DELIVERY),
            Map.entry("active", ProjectStatus.IN_DELIVERY),
            Map.entry("implemented", ProjectStatus.COMPLETED),
            Map.entry("final", ProjectStatus.COMPLETED),
            Map.entry("deferred", ProjectStatus.ON_HOLD),
            Map.entry("rejected", ProjectStatus.STOPPED),
            Map.entry("withdrawn", ProjectStatus.STOPPED),
            Map.entry("replaced", ProjectStatus.STOPPED),
            Map.entry("superseded", ProjectStatus.STOPPED));

    private final PortfolioDraft draft;
    private final Map<String, ProjectId> known = new LinkedHashMap<>();
    private final Map<String, ProgrammeId> groups = new LinkedHashMap<>();
    private int dependencies;

    private Proposals(String name) {
        this.draft = PortfolioDraft.named(name);
    }

    /**
     * Writes a list as a portfolio.
     *
     * @param arguments {@code kubernetes} or {@code python}, the list, and what to write: a JSON file or a folder
     */
    public static void main(String[] arguments) {
        Path list = Path.of(arguments[1]);
        PortfolioFiles.write(arguments[0].equals("python") ? python(list) : kubernetes(list), Path.of(arguments[2]));
    }

    /**
     * The proposals of Kubernetes.
     *
     * @param list a row each, with path, title, owning_sig, status, creation_date and what it refers to
     */
    public static Portfolio kubernetes(Path list) {
        Proposals proposals = new Proposals("Kubernetes enhancement proposals");
        List<NamedCsvRecord> rows = rows(list);
        for (NamedCsvRecord row : rows) {
            String name = folder(row);
            List<Milestone> targets = Stream.of("alpha", "beta", "stable")
                    .filter(stage -> !row.getField("milestone_" + stage).isBlank())
                    .map(stage -> Milestone.builder()
                            .id(MilestoneId.of(ProjectId.of(name), stage))
                            .title(stage + " in " + row.getField("milestone_" + stage))
                            .build())
                    .toList();
            proposals.add(name, row, row.getField("owning_sig"), day(row.getField("creation_date")), targets);
        }
        for (NamedCsvRecord row : rows) {
            for (String kind : List.of("see_also", "replaces")) {
                for (String reference : row.getField(kind).split("\\|", -1)) {
                    Matcher other = FOLDER.matcher(reference.strip().replaceFirst("^/", ""));
                    if (other.matches()) {
                        proposals.link(other.group(1), folder(row), kind);
                    }
                }
            }
        }
        return proposals.draft.resolveOrThrow();
    }

    /**
     * The proposals of Python.
     *
     * @param list a row each, with id, title, type, status, created and what it refers to
     */
    public static Portfolio python(Path list) {
        Proposals proposals = new Proposals("Python enhancement proposals");
        List<NamedCsvRecord> rows = rows(list);
        for (NamedCsvRecord row : rows) {
            proposals.add(row.getField("id"), row, row.getField("type"), day(row.getField("created")), List.of());
        }
        for (NamedCsvRecord row : rows) {
            for (String kind : List.of("requires", "replaces")) {
                for (String other : row.getField(kind).split("[,|; ]+", -1)) {
                    proposals.link(other.strip(), row.getField("id"), kind);
                }
            }
        }
        return proposals.draft.resolveOrThrow();
    }

    private static String folder(NamedCsvRecord row) {
        return row.getField("path").substring(row.getField("path").lastIndexOf('/') + 1);
    }

    private void add(
            String id, NamedCsvRecord row, String group, Optional<LocalDate> start, List<Milestone> milestones) {
        if (known.containsKey(id)) {
            return;
        }
        ProjectId proposal = ProjectId.of(id);
        known.put(id, proposal);
        Project.Builder project = Project.builder()
                .id(proposal)
                .title(row.getField("title"))
                .start(start)
                .declaredStatus(
                        Optional.ofNullable(STATUS.get(row.getField("status").toLowerCase(Locale.ROOT))))
                .milestones(milestones);
        if (!group.isBlank()) {
            project.parent(groups.computeIfAbsent(group, this::programme));
        }
        draft.add(project.build());
    }

    private ProgrammeId programme(String group) {
        ProgrammeId id = ProgrammeId.of(group.replaceAll("[^A-Za-z0-9]+", "-"));
        draft.add(Programme.of(id, group));
        return id;
    }

    private void link(String giver, String receiver, String kind) {
        ProjectId from = known.get(giver);
        ProjectId to = known.get(receiver);
        if (from != null && to != null && !from.equals(to)) {
            draft.add(Dependency.builder()
                    .id(DependencyId.of("D" + dependencies++))
                    .giver(from)
                    .receiver(to)
                    .kind(kind)
                    .strength(kind.equals("see_also") ? DependencyStrength.DISCRETIONARY : DependencyStrength.MANDATORY)
                    .build());
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(text.matches("\\d{4}-.*") ? LocalDate.parse(text) : LocalDate.parse(text, PYTHON_DAY));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static List<NamedCsvRecord> rows(Path list) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(list)) {
            return reader.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The list " + list + " cannot be read.\nMaybe check the path.", unreadable);
        }
    }
}
