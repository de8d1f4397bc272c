package school.mentoring.enrolment.questionnaire;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import school.mentoring.engine.FormChoice;

/** Nobody is a first and a second choice, or wished for and not wanted, at once. */
final class NamedOnce {

  private NamedOnce() {}

  /** Problems by the key of the question that names somebody again. */
  static Map<String, String> problems(Questionnaire questionnaire, Map<String, Object> values) {
    Map<String, String> problems = new LinkedHashMap<>();
    Set<Object> named = new HashSet<>();
    questionnaire.fields().stream()
        .filter(it -> it.field().choicesKey().equals(Questionnaire.PARTNERS))
        .forEach(
            it ->
                named(values.get(it.key())).stream()
                    .filter(person -> !named.add(person))
                    .findFirst()
                    .ifPresent(person -> problems.put(it.key(), problem(it, person))));
    return problems;
  }

  private static Collection<?> named(Object value) {
    if (value instanceof Collection<?> many) {
      return many;
    }
    return value == null ? List.of() : List.of(value);
  }

  private static String problem(Question question, Object person) {
    String name =
        question.choices().stream()
            .filter(it -> it.value().equals(person))
            .map(FormChoice::label)
            .findFirst()
            .orElse("этот человек");
    return "Поле «%s»: %s — назван дважды, оставьте в одном ответе."
        .formatted(question.label(), name);
  }
}
