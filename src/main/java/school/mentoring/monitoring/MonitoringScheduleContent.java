package school.mentoring.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.monitoring.indicator.Aim;
import school.mentoring.monitoring.indicator.Aims;
import school.mentoring.order.Annex;
import school.mentoring.order.OrderContent;
import school.mentoring.order.OrderKind;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.russian.Dates;

/** What the order on the monitoring of a project is to measure: indicators, targets, dates. */
@Component
class MonitoringScheduleContent implements OrderContent {

  private static final List<String> COLUMNS =
      List.of("№", "Показатель", "Цель", "К сроку", "Как собирают");

  private final Aims aims;
  private final Clock clock;

  MonitoringScheduleContent(Aims aims, Clock clock) {
    this.aims = aims;
    this.clock = clock;
  }

  @Override
  public boolean serves(OrderKind kind) {
    return kind.equals(OrderKind.MONITORING_SCHEDULE);
  }

  @Override
  public Content content(OrganisationId organisation, ProgrammeId programme, String subject) {
    List<List<String>> rows = new ArrayList<>();
    aims.of(organisation, programme, LocalDate.now(clock))
        .forEach(it -> rows.add(row(rows.size() + 1, it)));
    return new Content(
        List.of(new Annex("График мониторинга и цели проекта", COLUMNS, rows)),
        List.of(),
        Map.of());
  }

  private static List<String> row(int number, Aim aim) {
    return List.of(
        Integer.toString(number),
        aim.title(),
        aim.target() == null ? "—" : "не менее " + aim.text(),
        aim.by() == null ? "—" : Dates.text(aim.by()),
        aim.method());
  }
}
