package school.mentoring.mentorship.plan;

import java.util.Arrays;
import java.util.List;

/** The part of a plan's table that an activity stands in; only a route's map has four. */
public enum RouteSection {
  PLAN("Мероприятия"),
  TRAINING("а) График обучения ДПО"),
  TRIAL("б) Пробно-поисковые действия"),
  PROJECT("в) Проекты и исследование"),
  MEASURES("г) Комплекс мер и мероприятий");

  private final String title;

  RouteSection(String title) {
    this.title = title;
  }

  /** As the table is headed. */
  public String title() {
    return title;
  }

  /** Those that a kind of plan has. */
  public static List<RouteSection> of(PlanKind kind) {
    return kind.route() ? Arrays.stream(values()).filter(it -> it != PLAN).toList() : List.of(PLAN);
  }
}
