package school.mentoring.mentorship.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.mentoring.shared.russian.Dates;

/**
 * Finds what changed between two versions of a plan; marks and facts are no changes of the plan.
 */
public final class PlanComparison {

  private final List<PlanChange> changes = new ArrayList<>();

  private PlanComparison() {}

  /** What the later version says differently, in the order of the paper. */
  public static List<PlanChange> of(PlanText before, PlanText after) {
    PlanComparison found = new PlanComparison();
    found.header(before, after);
    found.lines("Мероприятие", lines(before.activities()), lines(after.activities()));
    found.lines(
        "Достижение", achievements(before.achievements()), achievements(after.achievements()));
    found.lines("Дефицит", deficits(before.deficits()), deficits(after.deficits()));
    return List.copyOf(found.changes);
  }

  private void header(PlanText before, PlanText after) {
    field("Срок", before, after, it -> Dates.text(it.startsOn()) + " – " + Dates.text(it.endsOn()));
    field("Цель", before, after, PlanText::goal);
    field("Задачи", before, after, PlanText::tasks);
    field("Стаж наставника", before, after, PlanText::mentorExperience);
    field("Стаж наставляемого", before, after, PlanText::menteeExperience);
    field("Вид наставничества", before, after, PlanText::manner);
    field("Ролевая модель", before, after, PlanText::variant);
    field("Желаемый образ себя", before, after, PlanText::desiredSelf);
  }

  private void field(
      String what, PlanText before, PlanText after, Function<PlanText, String> words) {
    changed(what, words.apply(before), words.apply(after));
  }

  private void changed(String what, String before, String after) {
    if (!before.equals(after)) {
      changes.add(new PlanChange(what, before, after));
    }
  }

  private void lines(String what, Map<String, String> before, Map<String, String> after) {
    Set<String> all = new LinkedHashSet<>(before.keySet());
    all.addAll(after.keySet());
    all.forEach(it -> changed(what, before.getOrDefault(it, ""), after.getOrDefault(it, "")));
  }

  private static Map<String, String> lines(List<Activity> activities) {
    return byKey(
        activities.stream(),
        it -> "" + it.item(),
        it ->
            joined(
                it.section() == RouteSection.PLAN ? "" : it.section().title(),
                it.direction(),
                it.action(),
                it.dueOn() == null ? "" : "до " + Dates.text(it.dueOn()),
                it.expected()));
  }

  private static Map<String, String> achievements(List<Achievement> all) {
    return byKey(
        all.stream(),
        Achievement::achievement,
        it -> joined(area(it.area()), it.achievement(), it.proof(), it.shared()));
  }

  private static Map<String, String> deficits(List<Deficit> all) {
    return byKey(
        all.stream(),
        it -> "" + it.item(),
        it ->
            joined(
                area(it.area()),
                it.deficit(),
                it.sign(),
                it.wanted(),
                it.helper(),
                it.dueOn() == null ? "" : "до " + Dates.text(it.dueOn())));
  }

  private static <T> Map<String, String> byKey(
      Stream<T> lines, Function<T, String> key, Function<T, String> words) {
    return lines.collect(
        Collectors.toMap(key, words, (one, other) -> one + "; " + other, LinkedHashMap::new));
  }

  private static String area(DiagnosisArea area) {
    return area == null ? "" : area.title();
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(it -> !it.isEmpty()).collect(Collectors.joining(" · "));
  }
}
