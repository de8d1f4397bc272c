package school.mentoring.roadmap.next;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.roadmap.course.AgreedDates;
import school.mentoring.roadmap.window.WorkingCalendar;

/**
 * What the next year's roadmap has from this one: windows and roles; dates of others it has not.
 */
@Component
@Order(60)
class RoadmapNextYear implements NextYearPart {

  private final Roadmaps roadmaps;
  private final AgreedDates dates;
  private final WorkingCalendar calendar;
  private final Staff staff;

  RoadmapNextYear(Roadmaps roadmaps, AgreedDates dates, WorkingCalendar calendar, Staff staff) {
    this.roadmaps = roadmaps;
    this.dates = dates;
    this.calendar = calendar;
    this.staff = staff;
  }

  @Override
  public String title() {
    return "Дорожная карта, сроки и ответственные";
  }

  @Override
  @Transactional(readOnly = true)
  public List<CarriedLine> look(YearChange change) {
    List<CarriedLine> lines = new ArrayList<>();
    String page = "/programmes/" + change.from().id();
    lines.add(roadmap(change));
    int agreed = dates.of(change.from().id()).size();
    if (agreed > 0) {
      lines.add(
          CarriedLine.ask(
              "Сроки, названные чужими планами и приказами: в новом году их назначат заново",
              agreed,
              page));
    }
    lines.addAll(roles(change));
    if (calendar.isProvisional(change.to().start() + 1)) {
      lines.add(
          CarriedLine.ask(
              "Переносы выходных %d года ещё не введены: сроки считаются предварительно"
                  .formatted(change.to().start() + 1),
              1,
              page));
    }
    return lines;
  }

  private CarriedLine roadmap(YearChange change) {
    String key = change.from().roadmap();
    return roadmaps
        .newest(key)
        .map(
            it ->
                it.definition().equals(change.from().definition())
                    ? CarriedLine.holds(
                        "Дорожная карта «%s» той же версии; окна строк сдвинутся на год сами"
                            .formatted(it.name()),
                        1,
                        "/roadmaps/" + key + "/lines")
                    : CarriedLine.ask(
                        "У дорожной карты «%s» есть версия новее: год начнётся по ней, посмотрите её"
                            .formatted(it.name()),
                        1,
                        "/roadmaps/" + key + "/lines"))
        .orElseGet(
            () ->
                CarriedLine.ask(
                    "Дорожной карты этой программы больше нет: выберите другую", 1, "/roadmaps"));
  }

  /** Roles are the staff's; one that nobody holds falls to the curator. */
  private List<CarriedLine> roles(YearChange change) {
    Set<Role> held = staff.rolesHeldIn(change.organisation());
    List<CarriedLine> lines = new ArrayList<>();
    lines.add(
        CarriedLine.holds(
            "Ответственные: роли сотрудников остаются за ними", held.size(), "/staff"));
    Set<Role> asked = asked(change);
    asked.removeAll(held);
    if (!asked.isEmpty()) {
      lines.add(
          CarriedLine.ask(
              "Роли без сотрудника: "
                  + asked.stream().map(Role::title).sorted().collect(Collectors.joining(", ")),
              asked.size(),
              "/staff"));
    }
    return lines;
  }

  /** The roles that the roadmap gives its tasks to. */
  private Set<Role> asked(YearChange change) {
    Set<String> groups =
        roadmaps.of(change.from().definition()).stages().stream()
            .flatMap(it -> it.elements().stream())
            .flatMap(it -> it.role().stream())
            .collect(Collectors.toSet());
    return Arrays.stream(Role.values())
        .filter(it -> groups.contains(it.group()))
        .collect(Collectors.toSet());
  }
}
