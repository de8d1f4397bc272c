package school.mentoring.monitoring.report;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import school.mentoring.roadmap.EvidenceKind;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.RoadmapElement;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.roadmap.window.DateRange;
import school.mentoring.roadmap.window.Window;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;

/** The periods that a programme reports on, by the kind of report. */
@Component
class ReportPeriods {

  private static final Window QUARTERS = Window.parse("Y-09/Y+1-05");
  private static final Period QUARTER = Period.ofMonths(3);
  private static final String[] ROMAN = {"I", "II", "III", "IV"};

  /** Elements of roadmaps that hand reports over or have them approved, by the kind. */
  private static final Map<ReportKind, String> STEPS =
      Map.of(
          ReportKind.QUARTERLY, "userTask_submitQuarterlyReport",
          ReportKind.FINAL, "callActivity_monitorProgramme");

  private final Roadmaps roadmaps;

  ReportPeriods(Roadmaps roadmaps) {
    this.roadmaps = roadmaps;
  }

  /** In order of time. */
  List<ReportPeriod> of(Programme programme, ReportKind kind) {
    int year = programme.schoolYear().start();
    return switch (kind) {
      case QUARTERLY -> quarters(programme);
      case MID_YEAR ->
          List.of(firstHalf(year, "первое полугодие " + programme.schoolYear() + " учебного года"));
      case FINAL -> List.of(whole(programme));
      case CERTIFICATE ->
          List.of(
              firstHalf(year, "сентябрь – декабрь %d года".formatted(year)),
              named(
                  LocalDate.of(year + 1, 1, 1),
                  LocalDate.of(year + 1, 5, 31),
                  "январь – май %d года".formatted(year + 1)));
      case SELF_EXAMINATION -> List.of(calendarYear(year));
      case DISTRICT_FORM -> withYear(programme);
    };
  }

  /**
   * The period that begins on a day.
   *
   * @throws Refusal if none does
   */
  ReportPeriod get(Programme programme, ReportKind kind, LocalDate from) {
    return of(programme, kind).stream()
        .filter(it -> it.from().equals(from))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.notFound(
                    "Отчёта «%s» за период с %s нет: откройте отчёт из списка отчётов программы."
                        .formatted(kind.title(), Dates.text(from))));
  }

  /** Whether a step of the roadmap itself approves reports of a kind. */
  boolean approvedByRoadmap(Programme programme, ReportKind kind) {
    String step = STEPS.getOrDefault(kind, "");
    return elements(programme).anyMatch(it -> it.element().equals(step));
  }

  private Stream<RoadmapElement> elements(Programme programme) {
    return roadmaps.of(programme.definition()).stages().stream()
        .flatMap(it -> it.elements().stream());
  }

  private List<ReportPeriod> quarters(Programme programme) {
    return elements(programme)
        .filter(it -> it.evidence().filter(EvidenceKind.MONITORING::equals).isPresent())
        .filter(it -> it.recurs().filter(QUARTER::equals).isPresent() && it.window().isPresent())
        .findFirst()
        .flatMap(RoadmapElement::window)
        .orElse(QUARTERS)
        .periods(programme.schoolYear(), QUARTER)
        .stream()
        .map(it -> new ReportPeriod(it, quarter(it), it.to()))
        .toList();
  }

  private static String quarter(DateRange days) {
    return ROMAN[(days.from().getMonthValue() - 1) / 3]
        + " квартал "
        + days.from().getYear()
        + " года";
  }

  private static ReportPeriod firstHalf(int year, String title) {
    return named(LocalDate.of(year, 9, 1), LocalDate.of(year, 12, 31), title);
  }

  private static ReportPeriod whole(Programme programme) {
    DateRange days =
        new DateRange(programme.schoolYear().firstDay(), programme.schoolYear().lastDay());
    return new ReportPeriod(days, programme.schoolYear() + " учебный год", days.to());
  }

  /** The report on self-examination is due on 20 April of the next calendar year. */
  private static ReportPeriod calendarYear(int year) {
    return new ReportPeriod(
        new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
        year + " календарный год",
        LocalDate.of(year + 1, 4, 20));
  }

  private List<ReportPeriod> withYear(Programme programme) {
    List<ReportPeriod> all = new ArrayList<>(quarters(programme));
    all.add(whole(programme));
    return all;
  }

  private static ReportPeriod named(LocalDate from, LocalDate to, String title) {
    return new ReportPeriod(new DateRange(from, to), title, to.plusDays(15));
  }
}
