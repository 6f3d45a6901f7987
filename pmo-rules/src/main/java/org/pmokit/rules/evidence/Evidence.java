package org.pmokit.rules.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.DependencyId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.office.Service;
import org.pmokit.core.problem.Severity;
import org.pmokit.core.role.Role;
import org.pmokit.rules.rag.Rag;

/**
 * One piece of evidence: data first, sentence second. Equal evidence is the same evidence. Each record's components are
 * the facts that a machine should read.
 */
public sealed interface Evidence {

    /**
     * The evidence as a sentence without a full stop.
     *
     * @param names tells what to call components
     */
    String sentence(Names names);

    /**
     * Something that a review of a register found amiss.
     *
     * @param check code of the check that found it
     * @param severity how much it matters
     * @param subjects what is concerned; empty when it has no id
     * @param message a sentence with its values
     */
    record ReviewNote(String check, Severity severity, List<ComponentRef> subjects, String message)
            implements Evidence {

        /** Copies the subjects. */
        public ReviewNote {
            subjects = List.copyOf(subjects);
        }

        @Override
        public String sentence(Names names) {
            return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
        }
    }

    /**
     * A date moved: calendar days from planned to expected.
     *
     * @param what the milestone or component
     * @param planned the baseline
     * @param expected the forecast, or the actual date if it has happened
     */
    record Slip(ComponentRef what, LocalDate planned, LocalDate expected) implements Evidence {

        /** Calendar days; positive is late. */
        public long days() {
            return ChronoUnit.DAYS.between(planned, expected);
        }

        @Override
        public String sentence(Names names) {
            return names.of(what) + ": planned " + planned + ", expected " + expected + ", " + counted(Math.abs(days()))
                    + (days() >= 0 ? " late" : " early");
        }
    }

    /**
     * Something was due and has not happened.
     *
     * @param what the milestone or component
     * @param due the newest date for it
     * @param asOf the status date
     */
    record Overdue(ComponentRef what, LocalDate due, LocalDate asOf) implements Evidence {

        /** Calendar days since it was due. */
        public long days() {
            return ChronoUnit.DAYS.between(due, asOf);
        }

        @Override
        public String sentence(Names names) {
            return names.of(what) + ": due " + due + ", not recorded as done " + counted(days()) + " later";
        }
    }

    /**
     * A forecast that differs from its budget.
     *
     * @param budget approved
     * @param forecast expected
     * @param variance forecast less budget, as a share of the budget
     */
    record CostVariance(Money budget, Money forecast, Ratio variance) implements Evidence {
        @Override
        public String sentence(Names names) {
            return "forecast " + names.of(forecast) + " against a budget of " + names.of(budget) + " ("
                    + signed(variance) + ")";
        }
    }

    /**
     * A forecast of one period that differs from the period's budget.
     *
     * @param period its name
     * @param budget approved for it
     * @param forecast expected in it
     * @param variance forecast less budget, as a share of the budget
     */
    record PeriodVariance(String period, Money budget, Money forecast, Ratio variance) implements Evidence {
        @Override
        public String sentence(Names names) {
            return period + ": forecast " + names.of(forecast) + " against a budget of " + names.of(budget) + " ("
                    + signed(variance) + ")";
        }
    }

    /**
     * A budget that differs from the first one.
     *
     * @param first approved first
     * @param newest approved last
     * @param variance newest less first, as a share of the first
     */
    record BudgetGrowth(Money first, Money newest, Ratio variance) implements Evidence {
        @Override
        public String sentence(Names names) {
            return "budget moved from " + names.of(first) + " to " + names.of(newest) + " (" + signed(variance) + ")";
        }
    }

    /**
     * Contingency used beside work done.
     *
     * @param provided contingency at first
     * @param left contingency now
     * @param used share of it that is gone
     * @param complete share of the work that is done
     */
    record ContingencyUse(Money provided, Money left, Ratio used, Ratio complete) implements Evidence {
        @Override
        public String sentence(Names names) {
            return names.of(left) + " left of a contingency of " + names.of(provided) + ": " + used.asPercent(0)
                    + " used with " + complete.asPercent(0) + " of the work done";
        }
    }

    /**
     * What a funding limit leaves above the forecast.
     *
     * @param funding the most that may be spent
     * @param forecast expected
     * @param share what is left, as a share of the funding; negative when the forecast is above it
     */
    record Headroom(Money funding, Money forecast, Ratio share) implements Evidence {
        @Override
        public String sentence(Names names) {
            String left = forecast.isMoreThan(funding)
                    ? names.of(forecast.minus(funding)) + " short"
                    : names.of(funding.minus(forecast)) + " left";
            return "forecast " + names.of(forecast) + " against funding of " + names.of(funding) + ": " + left + " ("
                    + share.asPercent(1) + ")";
        }
    }

    /**
     * A role that nobody holds.
     *
     * @param on the component
     * @param role which
     */
    record Vacancy(ComponentRef on, Role role) implements Evidence {
        @Override
        public String sentence(Names names) {
            return "nobody holds the role " + role.title() + " on " + names.of(on);
        }
    }

    /**
     * A component without anybody in one of some roles.
     *
     * @param on the component
     * @param anyOf the roles of which one would do
     */
    record MissingRole(ComponentRef on, List<Role> anyOf) implements Evidence {

        /** Copies the roles. */
        public MissingRole {
            anyOf = List.copyOf(anyOf);
        }

        @Override
        public String sentence(Names names) {
            return "nobody is on record as " + anyOf.stream().map(Role::title).collect(Collectors.joining(" or "))
                    + " of " + names.of(on);
        }
    }

    /**
     * An office that does not report to the holder of a role.
     *
     * @param office which
     * @param role to which it should report
     */
    record NoLineTo(OfficeId office, Role role) implements Evidence {
        @Override
        public String sentence(Names names) {
            return names.of(office) + " has no line of reporting to a " + role.title() + " on record";
        }
    }

    /**
     * A report that has grown old.
     *
     * @param lastReport its day
     * @param asOf the status date
     */
    record Stale(LocalDate lastReport, LocalDate asOf) implements Evidence {

        /** Calendar days since. */
        public long days() {
            return ChronoUnit.DAYS.between(lastReport, asOf);
        }

        @Override
        public String sentence(Names names) {
            return "last reported " + lastReport + ", " + counted(days()) + " ago";
        }
    }

    /**
     * A commitment that comes after the day on which it is needed.
     *
     * @param dependency the commitment
     * @param giver who provides
     * @param receiver who needs it
     * @param promised when the giver promises or is now expected to provide it
     * @param needed when the receiver needs it
     */
    record LateCommitment(
            DependencyId dependency, ComponentRef giver, ComponentRef receiver, LocalDate promised, LocalDate needed)
            implements Evidence {

        /** Calendar days between promise and need; negative here. */
        public long floatDays() {
            return ChronoUnit.DAYS.between(promised, needed);
        }

        @Override
        public String sentence(Names names) {
            return names.of(giver) + " provides on " + promised + " what " + names.of(receiver) + " needs by " + needed
                    + ", " + counted(-floatDays()) + " too late";
        }
    }

    /**
     * Components that depend on each other in a circle.
     *
     * @param members in the order of the circle
     */
    record Circle(List<ComponentRef> members) implements Evidence {

        /** Copies the members. */
        public Circle {
            members = List.copyOf(members);
        }

        @Override
        public String sentence(Names names) {
            return members.stream().map(names::of).collect(Collectors.joining(" -> ")) + " -> "
                    + names.of(members.get(0));
        }
    }

    /**
     * Two projects that touch the same things.
     *
     * @param one a project
     * @param other another
     * @param shared what they share, in words
     */
    record Clash(ProjectId one, ProjectId other, List<String> shared) implements Evidence {

        /** Copies the words. */
        public Clash {
            shared = List.copyOf(shared);
        }

        @Override
        public String sentence(Names names) {
            return names.of(one) + " and " + names.of(other) + " share " + String.join(", ", shared);
        }
    }

    /**
     * An entry of the risk or issue register that lacks something.
     *
     * @param entry the risk or issue
     * @param lacking what it lacks, such as {@code response}
     * @param raised when it was registered, if told
     */
    record IncompleteEntry(ComponentRef entry, String lacking, Optional<LocalDate> raised) implements Evidence {
        @Override
        public String sentence(Names names) {
            return entry.kind().code() + " " + entry.value() + " (" + names.of(entry) + ") has no " + lacking
                    + raised.map(day -> ", raised " + day).orElse("");
        }
    }

    /**
     * What somebody declared.
     *
     * @param rating declared
     * @param assessor who declared it
     * @param asOf when, if told
     * @param statement what was said, in short, if anything
     */
    record Judgement(DeliveryConfidence rating, String assessor, Optional<LocalDate> asOf, Optional<String> statement)
            implements Evidence {
        @Override
        public String sentence(Names names) {
            return assessor + " says " + rating.code()
                    + asOf.map(day -> " on " + day).orElse("")
                    + statement.map(said -> ": " + shortened(said)).orElse("");
        }
    }

    /**
     * A declared colour beside a computed one.
     *
     * @param declared by a person
     * @param assessor who declared it
     * @param computed by the rules
     */
    record Disagreement(DeliveryConfidence declared, String assessor, Rag computed) implements Evidence {
        @Override
        public String sentence(Names names) {
            return "declared " + declared.code() + " by " + assessor + ", computed " + computed.code();
        }
    }

    /**
     * Two dates that cannot both be right.
     *
     * @param what the milestone or component
     * @param first name of the date that should come first
     * @param firstDate its value
     * @param second name of the date that should not come before it
     * @param secondDate its value
     */
    record Contradiction(ComponentRef what, String first, LocalDate firstDate, String second, LocalDate secondDate)
            implements Evidence {
        @Override
        public String sentence(Names names) {
            return names.of(what) + ": " + second + " " + secondDate + " lies before " + first + " " + firstDate;
        }
    }

    /**
     * An objective that no open or finished project contributes to.
     *
     * @param objective which
     */
    record Unserved(ComponentRef objective) implements Evidence {
        @Override
        public String sentence(Names names) {
            return "no programme or project contributes to objective " + objective.value() + " (" + names.of(objective)
                    + ")";
        }
    }

    /**
     * An assuring office that also runs day-to-day operations.
     *
     * @param office which
     * @param operations what it runs
     */
    record MixedDuties(OfficeId office, List<Service> operations) implements Evidence {

        /** Copies the services. */
        public MixedDuties {
            operations = List.copyOf(operations);
        }

        @Override
        public String sentence(Names names) {
            return names.of(office) + " gives assurance and also runs "
                    + operations.stream()
                            .map(service -> service.title().toLowerCase(java.util.Locale.ROOT))
                            .collect(Collectors.joining(", "));
        }
    }

    /**
     * An office whose lines of reporting lead nowhere.
     *
     * @param office which
     */
    record NoReportingLine(OfficeId office) implements Evidence {
        @Override
        public String sentence(Names names) {
            return names.of(office) + " reports to nobody on record";
        }
    }

    /**
     * A number of a rule of one's own.
     *
     * @param label what it is
     * @param value its value
     */
    record Value(String label, BigDecimal value) implements Evidence {
        @Override
        public String sentence(Names names) {
            return label + ": " + value.toPlainString();
        }
    }

    /**
     * What an expression of a rule of one's own came to, and the facts that it read on the way.
     *
     * @param expression as it was written
     * @param result what it came to
     * @param facts name and value of each, in the order in which they were read; not on record where there was none
     * @param more facts that were read and are not told
     */
    record Expression(String expression, String result, List<Fact> facts, int more) implements Evidence {

        /**
         * A fact that was read.
         *
         * @param name such as {@code project.finish}
         * @param value as people read it
         */
        public record Fact(String name, String value) {}

        /** Copies the facts. */
        public Expression {
            facts = List.copyOf(facts);
        }

        @Override
        public String sentence(Names names) {
            String read = facts.stream()
                    .map(fact -> fact.name() + " = " + fact.value())
                    .collect(Collectors.joining(", "));
            String rest = more == 0 ? "" : " and " + more + " more";
            return expression + " is " + result + (read.isEmpty() ? "" : " (" + read + rest + ")");
        }
    }

    /**
     * A remark of a rule of one's own.
     *
     * @param text a phrase
     */
    record Remark(String text) implements Evidence {
        @Override
        public String sentence(Names names) {
            return text;
        }
    }

    private static String counted(long days) {
        return days + (days == 1 ? " day" : " days");
    }

    private static String signed(Ratio ratio) {
        return (ratio.value().signum() > 0 ? "+" : "") + ratio.asPercent(1);
    }

    private static String shortened(String text) {
        String oneLine = text.replaceAll("\\s+", " ").strip();
        return oneLine.length() <= 160 ? oneLine : oneLine.substring(0, 157) + "...";
    }
}
