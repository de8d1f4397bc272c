package school.mentoring.order;

import java.util.Arrays;
import java.util.stream.Collectors;
import school.mentoring.shared.Refusal;

/**
 * What an order is about. The wording of each stands in {@code documents/order/<key>.txt}.
 *
 * @see #key() the text that the process variable {@code orderKind} carries
 */
public enum OrderKind {
  IMPLEMENTATION("implementation", "Внедрение целевой модели"),
  IMPLEMENTATION_ALONE("implementationAlone", "Внедрение целевой модели (без приложений)"),
  REGULATION("regulation", "Положение о наставничестве"),
  ROADMAP("roadmap", "Дорожная карта"),
  REGULATION_AND_ROADMAP("regulationAndRoadmap", "Положение и дорожная карта"),
  PROJECT_ROADMAP("projectRoadmap", "Муниципальный проект и его дорожная карта"),
  PROJECT_IN_SCHOOL("projectInSchool", "Участие школы в муниципальном проекте"),
  MONITORING_SCHEDULE("monitoringSchedule", "Мониторинг муниципального проекта"),
  DISTRICT_PLAN("districtPlan", "План-график муниципалитета"),
  DISTRICT_REGULATION("districtRegulation", "Положение о муниципальной системе сопровождения"),
  CURATOR("curator", "Назначение куратора"),
  MENTOR_SCHOOL("mentorSchool", "Школа наставников"),
  PAIRS("pairs", "Наставнические пары и группы"),
  REWARD("reward", "Поощрение участников"),
  FINAL_EVENT("finalEvent", "Итоговое мероприятие");

  private final String key;
  private final String title;

  OrderKind(String key, String title) {
    this.key = key;
    this.title = title;
  }

  /**
   * The kind behind a key.
   *
   * @throws Refusal if there is none; the message lists those that are
   */
  public static OrderKind of(String key) {
    return Arrays.stream(values())
        .filter(it -> it.key.equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    "Вид приказа «%s» неизвестен: укажите один из %s.".formatted(key, known())));
  }

  private static String known() {
    return Arrays.stream(values()).map(OrderKind::key).collect(Collectors.joining(", "));
  }

  /** Whether the положение on mentoring is one of its annexes. */
  boolean approvesRegulation() {
    return this == IMPLEMENTATION || this == REGULATION || this == REGULATION_AND_ROADMAP;
  }

  /** Whether the roadmap is one of its annexes. */
  boolean approvesRoadmap() {
    return this == IMPLEMENTATION || this == ROADMAP || this == REGULATION_AND_ROADMAP;
  }

  /** As models, addresses and templates name it. */
  public String key() {
    return key;
  }

  /** As people read it in lists. */
  public String title() {
    return title;
  }
}
