package school.mentoring.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import school.mentoring.shared.Refusal;

/**
 * What a person had before the eyes while answering. A form says it by a read-only field whose key
 * begins with {@code seen}: Tasklist sends such a field back, and if the form would show something
 * else by now, nobody decides on what is no longer so. Drafts that Tasklist saves leave these
 * fields out (plugin {@code seen.js}): opened again, a form shows them anew. A client that sends no
 * such field is bound by nothing.
 */
final class SeenGround {

  /** More lines than these nobody reads in a message. */
  private static final int TOLD = 5;

  private SeenGround() {}

  /**
   * What was seen is what is shown now.
   *
   * @throws Refusal naming the field, what came and what went
   */
  static void mustStand(
      FormFile form, Map<String, Object> sent, Supplier<Map<String, Object>> shown) {
    List<FormField> seen =
        form.fields().stream()
            .filter(FormField::seen)
            .filter(it -> !lines(sent.get(it.key())).isEmpty())
            .toList();
    if (!seen.isEmpty()) {
      Map<String, Object> now = shown.get();
      seen.forEach(it -> mustBeSame(it, lines(sent.get(it.key())), lines(now.get(it.key()))));
    }
  }

  private static void mustBeSame(FormField field, List<String> seen, List<String> now) {
    List<String> came = without(now, seen);
    List<String> went = without(seen, now);
    if (!came.isEmpty() || !went.isEmpty()) {
      throw Refusal.conflict(
          "Пока форма была открыта, изменилось «%s».%s%s Ничего не записано. Введённое не потеряется: нажмите «Сохранить», откройте задачу заново и решите, зная новое."
              .formatted(field.label(), told(" Появилось", came), told(" Больше нет", went)));
    }
  }

  /** However the browser parts them, and without what parts them. */
  private static List<String> lines(Object value) {
    return value == null
        ? List.of()
        : value.toString().lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
  }

  /** The same may have come twice: every line takes away one of its like. */
  private static List<String> without(List<String> lines, List<String> others) {
    List<String> left = new ArrayList<>(lines);
    others.forEach(left::remove);
    return left;
  }

  private static String told(String what, List<String> lines) {
    String rest = lines.size() > TOLD ? " и ещё " + (lines.size() - TOLD) : "";
    return lines.isEmpty()
        ? ""
        : lines.stream()
            .limit(TOLD)
            .collect(Collectors.joining("»; «", what + ": «", "»" + rest + "."));
  }
}
