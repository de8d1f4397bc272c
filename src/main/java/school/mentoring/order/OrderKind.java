package school.mentoring.order;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import school.mentoring.shared.Refusal;

/**
 * What an order is about. The kinds are data: {@code documents/order/kinds.csv} lists them, and the
 * wording of each stands in {@code documents/order/<key>.txt}.
 *
 * @param key as models, addresses, templates and tables name it
 * @param title as people read it in lists
 * @param series the register it goes to
 * @param aboutPeople whether it names participants, so that it stays in its organisation
 * @param number its place among the fourteen orders of a usual year; 0 where it has none
 * @param begun whether people may begin it from a page, beside the processes
 * @param about what it is told to be about
 */
public record OrderKind(
    String key,
    String title,
    Series series,
    boolean aboutPeople,
    int number,
    boolean begun,
    SubjectKind about) {

  private static final List<OrderKind> ALL = OrderKindFile.read();

  public static final OrderKind IMPLEMENTATION = of("implementation");
  public static final OrderKind REGULATION = of("regulation");
  public static final OrderKind ROADMAP = of("roadmap");
  public static final OrderKind REGULATION_AND_ROADMAP = of("regulationAndRoadmap");
  public static final OrderKind PROJECT_ROADMAP = of("projectRoadmap");
  public static final OrderKind PROJECT_IN_SCHOOL = of("projectInSchool");
  public static final OrderKind MONITORING_SCHEDULE = of("monitoringSchedule");
  public static final OrderKind DISTRICT_PLAN = of("districtPlan");
  public static final OrderKind DISTRICT_REGULATION = of("districtRegulation");
  public static final OrderKind CURATOR = of("curator");
  public static final OrderKind PAIRS = of("pairs");
  public static final OrderKind REWARD = of("reward");
  public static final OrderKind FINAL_EVENT = of("finalEvent");
  public static final OrderKind WORKING_GROUP = of("workingGroup");
  public static final OrderKind MENTOR_SCHOOL = of("mentorSchool");
  public static final OrderKind MONITORING = of("monitoring");
  public static final OrderKind CONTEST = of("contest");
  public static final OrderKind YEAR_RESULTS = of("yearResults");
  public static final OrderKind PAYMENT = of("payment");
  public static final OrderKind CHANGE_PAIRS = of("changePairs");
  public static final OrderKind END_MENTORING = of("endMentoring");
  public static final OrderKind REWARD_EMPLOYEES = of("rewardEmployees");
  public static final OrderKind SUBSTITUTION = of("substitution");
  public static final OrderKind AMENDMENT = of("amendment");
  public static final OrderKind CANCELLATION = of("cancellation");

  /** All kinds, in the order of the year. */
  public static List<OrderKind> values() {
    return ALL;
  }

  /**
   * The kind behind a key.
   *
   * @throws Refusal if there is none; the message lists those that are
   */
  public static OrderKind of(String key) {
    return find(key)
        .orElseThrow(
            () ->
                new Refusal(
                    "Вид приказа «%s» неизвестен: укажите один из %s.".formatted(key, known())));
  }

  /** The kind behind a key, if there is one. */
  public static Optional<OrderKind> find(String key) {
    return ALL.stream().filter(it -> it.key.equals(key)).findFirst();
  }

  private static String known() {
    return ALL.stream().map(OrderKind::key).collect(Collectors.joining(", "));
  }

  /** Its place among the fourteen orders of a usual year, where it has one. */
  public OptionalInt typicalNumber() {
    return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** Whether the положение on mentoring is one of its annexes. */
  public boolean approvesRegulation() {
    return equals(IMPLEMENTATION) || equals(REGULATION) || equals(REGULATION_AND_ROADMAP);
  }

  /** Whether it changes or cancels another order, whose id is then its subject. */
  public boolean changesAnother() {
    return about == SubjectKind.ORDER;
  }

  /** Whether the roadmap is one of its annexes. */
  public boolean approvesRoadmap() {
    return equals(IMPLEMENTATION) || equals(ROADMAP) || equals(REGULATION_AND_ROADMAP);
  }

  @Override
  public String toString() {
    return key;
  }
}
