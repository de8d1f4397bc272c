package school.mentoring.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import school.mentoring.order.Annex;
import school.mentoring.order.OrderContent;
import school.mentoring.order.OrderKind;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.SchoolYear;

/** What the order on the monitoring of a project is to measure: indicators, targets, dates. */
@Component
class MonitoringScheduleContent implements OrderContent {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final List<String> COLUMNS =
      List.of("№", "Показатель", "Цель", "К сроку", "Как собирают");

  private final ProjectTargets targets;
  private final Programmes programmes;
  private final Clock clock;

  MonitoringScheduleContent(ProjectTargets targets, Programmes programmes, Clock clock) {
    this.targets = targets;
    this.programmes = programmes;
    this.clock = clock;
  }

  @Override
  public boolean serves(OrderKind kind) {
    return kind.equals(OrderKind.MONITORING_SCHEDULE);
  }

  @Override
  public Content content(OrganisationId organisation, ProgrammeId programme, String subject) {
    SchoolYear year = programmes.get(programme, organisation).schoolYear();
    List<List<String>> rows = new ArrayList<>();
    for (ProjectIndicator indicator : ProjectIndicator.values()) {
      rows.add(row(rows.size() + 1, indicator, year));
    }
    return new Content(
        List.of(new Annex("График мониторинга и цели проекта", COLUMNS, rows)),
        List.of(),
        Map.of());
  }

  private List<String> row(int number, ProjectIndicator indicator, SchoolYear year) {
    ProjectFigure aim = targets.judged(indicator, Optional.empty(), LocalDate.now(clock), year);
    return List.of(
        Integer.toString(number),
        indicator.title(),
        "не менее %d %s".formatted(Math.round(aim.target()), indicator.unit().sign()),
        DAY.format(aim.by()),
        indicator.collected());
  }
}
