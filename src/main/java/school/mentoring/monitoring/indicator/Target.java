package school.mentoring.monitoring.indicator;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import school.mentoring.roadmap.window.RoadmapPeriod;
import school.mentoring.roadmap.window.Window;
import school.mentoring.shared.SchoolYear;

/**
 * What is to be reached, and by when.
 *
 * @param since the first school year it holds in; null if in all
 * @param by {@code programme} for the end of the roadmap, {@code Y-12-31} relative to the school
 *     year, or a date
 */
public record Target(Integer since, String by, BigDecimal value) {

  private static final String ALLOWED =
      "допустимо «к концу дорожной карты», «к 31.12», «к концу мая через год» или дата «к 31.12.2026»";

  /** The last day of the target in a programme. */
  LocalDate last(SchoolYear year, RoadmapPeriod period) {
    return isDate()
        ? LocalDate.parse(by)
        : by.equals("programme") ? period.over(year).to() : Window.parse(by).over(year).to();
  }

  private boolean isDate() {
    return by.matches("\\d{4}-\\d{2}-\\d{2}");
  }

  /** Whether {@code by} can be read. */
  String problem() {
    try {
      last(SchoolYear.of(2026), RoadmapPeriod.OF_ONE_YEAR);
      return "";
    } catch (IllegalArgumentException | DateTimeException e) {
      return "Срок цели «%s» не понят: %s.".formatted(by, ALLOWED);
    }
  }

  /** As data write it: {@code 2024 programme=70}. */
  @Override
  public String toString() {
    return (since == null ? "" : since + " ") + by + "=" + Figures.text(value);
  }
}
