package org.pmokit.core.finance;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.money.CurrencyConversion;
import org.pmokit.core.money.Money;
import org.pmokit.core.problem.Problem;

/** The money of one component, as dated series. An empty series means that nothing is known. */
@Value.Immutable
public abstract class Finance {

    /** Nothing known. */
    public static final Finance UNKNOWN = builder().build();

    Finance() {}

    /** Approved cost without contingency. */
    @Value.Default
    public MoneySeries baseCost() {
        return MoneySeries.EMPTY;
    }

    /** Approved cost that the forecast is held against; a later figure is a re-baseline. */
    @Value.Default
    public MoneySeries budget() {
        return MoneySeries.EMPTY;
    }

    /** Contingency that is left. */
    @Value.Default
    public MoneySeries contingency() {
        return MoneySeries.EMPTY;
    }

    /** The most that may be spent. */
    @Value.Default
    public MoneySeries funding() {
        return MoneySeries.EMPTY;
    }

    /** Anticipated final cost. */
    @Value.Default
    public MoneySeries forecast() {
        return MoneySeries.EMPTY;
    }

    /** Spent to date. */
    @Value.Default
    public MoneySeries actual() {
        return MoneySeries.EMPTY;
    }

    /** Budget and forecast by reporting period, in the order given. */
    public abstract List<PeriodCost> periods();

    /**
     * The series of one measure.
     *
     * @param measure which
     */
    public MoneySeries series(Measure measure) {
        return switch (measure) {
            case BASE_COST -> baseCost();
            case BUDGET -> budget();
            case CONTINGENCY -> contingency();
            case FUNDING -> funding();
            case FORECAST -> forecast();
            case ACTUAL -> actual();
        };
    }

    /**
     * The money at stake, for weighing: the newest budget, else forecast, else base cost, else funding; empty when
     * none is known.
     */
    public Optional<Money> size() {
        return Stream.of(budget(), forecast(), baseCost(), funding())
                .flatMap(series -> series.latest().stream())
                .findFirst();
    }

    /** Every amount in it, for checks that concern all money. */
    public Stream<Money> amounts() {
        Stream<Money> dated = Stream.of(Measure.values())
                .flatMap(measure -> series(measure).figures().stream())
                .map(Figure::amount);
        Stream<Money> periodic = periods().stream()
                .flatMap(period -> Stream.concat(period.budget().stream(), period.forecast().stream()));
        return Stream.concat(dated, periodic);
    }

    /**
     * What had been told by that day; the same object when all had.
     *
     * @param day inclusive
     */
    public Finance knownOn(LocalDate day) {
        boolean unchanged =
                Stream.of(Measure.values()).allMatch(measure -> series(measure).isKnownOn(day));
        if (unchanged) {
            return this;
        }
        return builder()
                .from(this)
                .baseCost(baseCost().knownOn(day))
                .budget(budget().knownOn(day))
                .contingency(contingency().knownOn(day))
                .funding(funding().knownOn(day))
                .forecast(forecast().knownOn(day))
                .actual(actual().knownOn(day))
                .build();
    }

    /**
     * All of it in one currency.
     *
     * @param conversion to the currency, at which rates
     * @return the money, or every rate that is missing
     */
    public Validation<Seq<Problem>, Finance> inCurrency(CurrencyConversion conversion) {
        return conversion.convert(amounts(), this::map);
    }

    private Finance map(UnaryOperator<Money> change) {
        Builder changed = toBuilder();
        for (Measure measure : Measure.values()) {
            changed.series(measure, series(measure).map(change));
        }
        return changed.periods(periods().stream()
                        .map(each -> new PeriodCost(
                                each.period(),
                                each.budget().map(change),
                                each.forecast().map(change)))
                        .toList())
                .build();
    }

    /** Starts the money of a component; nothing is mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Finance}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableFinance.Builder {
        Builder() {}

        /**
         * Sets the series of one measure.
         *
         * @param measure which
         * @param series replaces what was set before
         */
        public Builder series(Measure measure, MoneySeries series) {
            return switch (measure) {
                case BASE_COST -> baseCost(series);
                case BUDGET -> budget(series);
                case CONTINGENCY -> contingency(series);
                case FUNDING -> funding(series);
                case FORECAST -> forecast(series);
                case ACTUAL -> actual(series);
            };
        }
    }
}
