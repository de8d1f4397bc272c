package school.mentoring.monitoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a municipal project is measured by. The targets by date stand in the decision table {@code
 * projectTargets}, which names an indicator by its key.
 */
public enum ProjectIndicator {
  INVOLVED_YOUNG(
      "involvedYoung",
      "Молодые специалисты в формах наставничества",
      Unit.PERCENT,
      "003-E1.3 003-G",
      "мониторинг"),
  YOUNG_AT_EVENTS(
      "youngAtEvents",
      "Молодые специалисты в мероприятиях Центра",
      Unit.PERCENT,
      "003-E1.4",
      "учёт участников"),
  SUPPORTING_TEACHERS(
      "supportingTeachers",
      "Педагоги до 35 лет, поддерживающие молодых",
      Unit.PERCENT,
      "003-K1",
      "мониторинг"),
  PROJECT_TEACHERS(
      "projectTeachers",
      "Педагоги до 35 лет в проектах центра",
      Unit.PERCENT,
      "003-K2",
      "мониторинг центра"),
  PROJECT_SCHOOLS(
      "projectSchools", "Школы, реализующие проект", Unit.PERCENT, "003-K3", "мониторинг центра"),
  TEAMS_AT_EVENTS(
      "teamsAtEvents",
      "Школы, чьи управленческие команды участвуют в мероприятиях",
      Unit.PERCENT,
      "003-K4",
      "мониторинг центра"),
  TEAMS_AT_SITES(
      "teamsAtSites",
      "Школы, чьи управленческие команды работают на стажировочных площадках",
      Unit.PERCENT,
      "003-K5",
      "мониторинг площадок"),
  SATISFIED(
      "satisfied",
      "Удовлетворённые участники проекта",
      Unit.PERCENT,
      "003-K6",
      "обратная связь, рефлексия"),
  SCHOOLS_AT_EVENTS(
      "schoolsAtEvents",
      "Организации в мероприятиях циклограммы",
      Unit.PERCENT,
      "003-K7",
      "мониторинг центра"),
  RECOMMENDATIONS(
      "recommendations",
      "Внедрённые рекомендации по вовлечению организаций",
      Unit.COUNT,
      "003-E1.1",
      "учёт документов"),
  SITES(
      "sites",
      "Стажировочные площадки для молодых педагогов",
      Unit.COUNT,
      "003-E1.2",
      "учёт площадок"),
  SITES_LED_BY_YOUNG(
      "sitesLedByYoung",
      "Из них площадки, которые ведут молодые педагоги",
      Unit.COUNT,
      "003-E1.2",
      "учёт площадок"),
  FIRST_CATEGORY(
      "firstCategory",
      "Молодые специалисты с первой категорией",
      Unit.PERCENT,
      "003-E1.5",
      "данные аттестации"),
  IN_COMMUNITIES(
      "inCommunities",
      "Молодые специалисты в профессиональных сообществах",
      Unit.PERCENT,
      "003-E2.1",
      "учёт клуба"),
  SCHOOLS_WITH_ACTS(
      "schoolsWithActs",
      "Организации с актами о наставничестве на сайте, участники проекта",
      Unit.PERCENT,
      "003-E2.2",
      "просмотр сайтов"),
  ATTESTED_IN_TIME(
      "attestedInTime",
      "Молодые специалисты, аттестованные не позднее трёх лет работы",
      Unit.PERCENT,
      "003-E2.3",
      "данные аттестации");

  /** How an indicator is counted. */
  public enum Unit {
    PERCENT("%"),
    COUNT("шт.");

    private final String sign;

    Unit(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }
  }

  private final String key;
  private final String title;
  private final Unit unit;
  private final String lines;
  private final String collected;

  ProjectIndicator(String key, String title, Unit unit, String lines, String collected) {
    this.key = key;
    this.title = title;
    this.unit = unit;
    this.lines = lines;
    this.collected = collected;
  }

  static Optional<ProjectIndicator> find(String key) {
    return Arrays.stream(values()).filter(it -> it.key.equals(key)).findFirst();
  }

  /** As the decision table and the form name it. */
  public String key() {
    return key;
  }

  /** As people read it. */
  public String title() {
    return title;
  }

  public Unit unit() {
    return unit;
  }

  /** Ids of the source's indicators that it stands for; two where they are milestones of one. */
  public List<String> lines() {
    return List.of(lines.split(" "));
  }

  /** How its figure is found. */
  public String collected() {
    return collected;
  }
}
