package school.mentoring.monitoring;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.monitoring.indicator.IndicatorValue;
import school.mentoring.order.Annex;
import school.mentoring.order.OrderContent;
import school.mentoring.order.OrderKind;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** What the order on the year's results approves: the indicators, as far as they were measured. */
@Component
class YearResultsContent implements OrderContent {

  private static final List<String> COLUMNS =
      List.of("№", "Показатель", "Значение, %", "Цель, %", "Оценка");

  private final MonitoringRepository monitorings;
  private final CourseIndicators courses;

  YearResultsContent(MonitoringRepository monitorings, CourseIndicators courses) {
    this.monitorings = monitorings;
    this.courses = courses;
  }

  @Override
  public boolean serves(OrderKind kind) {
    return kind.equals(OrderKind.YEAR_RESULTS);
  }

  @Override
  @Transactional(readOnly = true)
  public Content content(OrganisationId organisation, ProgrammeId programme, String subject) {
    List<List<String>> rows = new ArrayList<>();
    monitorings
        .findByProgrammeAndOrganisation(programme, organisation)
        .ifPresent(
            it ->
                courses
                    .of(organisation, programme)
                    .forEach((what, value) -> rows.add(row(rows.size() + 1, what, value, it))));
    List<Annex> annexes =
        rows.isEmpty()
            ? List.of()
            : List.of(new Annex("Результаты мониторинга программы", COLUMNS, rows));
    return new Content(annexes, List.of(), Map.of());
  }

  private static List<String> row(
      int number, Indicator what, IndicatorValue value, Monitoring monitoring) {
    Optional<Grade> grade =
        monitoring.grades().stream().filter(it -> it.indicator() == what).findFirst();
    return List.of(
        Integer.toString(number),
        what.title(),
        figure(value.value().doubleValue()),
        grade.map(it -> figure(it.target())).orElse("—"),
        grade.map(Grade::level).orElse("—"));
  }

  private static String figure(double percent) {
    return new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("ru")))
        .format(percent);
  }
}
