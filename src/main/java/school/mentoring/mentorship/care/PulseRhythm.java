package school.mentoring.mentorship.care;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How often both sides are asked for their pulse; in summer nobody is. */
public enum PulseRhythm {
  OFF("не спрашивать", EnumSet.noneOf(Month.class)),
  QUARTERLY(
      "раз в квартал, к отчёту",
      EnumSet.of(Month.SEPTEMBER, Month.DECEMBER, Month.MARCH, Month.MAY)),
  MONTHLY(
      "каждый месяц, кроме летних",
      EnumSet.complementOf(EnumSet.of(Month.JUNE, Month.JULY, Month.AUGUST)));

  private final String title;
  private final Set<Month> months;

  PulseRhythm(String title, Set<Month> months) {
    this.title = title;
    this.months = months;
  }

  /** As people choose it. */
  public String title() {
    return title;
  }

  /** The round that is open on a day. */
  public Optional<PulseRound> open(LocalDate day) {
    return months.contains(day.getMonth()) ? Optional.of(PulseRound.of(day)) : Optional.empty();
  }

  /** The rounds that a time touches, the earliest first. */
  List<PulseRound> between(LocalDate from, LocalDate to) {
    YearMonth last = YearMonth.from(to);
    return Stream.iterate(YearMonth.from(from), it -> !it.isAfter(last), it -> it.plusMonths(1))
        .filter(it -> months.contains(it.getMonth()))
        .map(PulseRound::new)
        .toList();
  }
}
