package school.mentoring.order.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import school.mentoring.order.OrderKind;
import school.mentoring.shared.Refusal;

/** Whether a kind of order can be worded so: with its data and without them. */
final class WordingCheck {

  private WordingCheck() {}

  static List<TemplateProblem> of(OrderKind kind, WordingText text, Map<String, String> parts) {
    List<FactName> facts = FactNames.of(kind);
    TemplateCheck check =
        new TemplateCheck(facts, parts)
            .text("Заголовок", text.heading())
            .text("Преамбула", text.preamble())
            .text("Пункты", text.points());
    return check.problems().isEmpty() ? written(kind, text, parts) : check.problems();
  }

  /** The text must be whole with every fact given, and with only those that every order has. */
  private static List<TemplateProblem> written(
      OrderKind kind, WordingText text, Map<String, String> parts) {
    List<TemplateProblem> problems = new ArrayList<>();
    for (Map<String, Object> facts : List.of(FactNames.examples(FactNames.of(kind)), least())) {
      try {
        String heading = OrderWording.written(text, kind, facts, parts).heading();
        if (!heading.matches("Об? .+")) {
          problems.add(
              new TemplateProblem(
                  "Заголовок", 1, "«%s» не начинается с «О» или «Об».".formatted(heading)));
        }
      } catch (Refusal refusal) {
        problems.add(new TemplateProblem("Текст приказа", 0, refusal.getMessage()));
      }
    }
    return problems.stream().distinct().toList();
  }

  private static Map<String, Object> least() {
    return FactNames.examples(
        FactNames.common().stream().filter(it -> !it.name().startsWith("приложени")).toList());
  }
}
