package school.mentoring.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.mentoring.shared.Refusal;

/**
 * What a person answered in a form, already checked against it.
 *
 * @param values by the keys of the form's fields
 */
public record Answers(Map<String, Object> values) {

  /** A text that is there and not blank, without the blanks around it. */
  public Optional<String> text(String key) {
    return Optional.ofNullable(values.get(key))
        .map(Object::toString)
        .map(String::strip)
        .filter(it -> !it.isEmpty());
  }

  /** A date of a date field, which the form sends as {@code 2026-11-30}. */
  public Optional<LocalDate> date(String key) {
    return text(key).map(it -> LocalDate.parse(it.substring(0, 10)));
  }

  public Optional<BigDecimal> number(String key) {
    return text(key).map(BigDecimal::new);
  }

  /**
   * A whole number.
   *
   * @throws Refusal if a form that does not say how many digits follow the point got some
   */
  public Optional<Integer> integer(String key) {
    return number(key).map(Answers::whole);
  }

  private static int whole(BigDecimal number) {
    try {
      return number.intValueExact();
    } catch (ArithmeticException notWhole) {
      throw new Refusal("Значение «%s»: нужно целое число. Исправьте его.".formatted(number));
    }
  }

  public boolean flag(String key) {
    return text(key).map(Boolean::parseBoolean).orElse(false);
  }

  /** The ticked values of a checklist or tag list. */
  public List<String> list(String key) {
    Object value = values.get(key);
    if (value instanceof Collection<?> many) {
      return many.stream().map(Object::toString).toList();
    }
    return text(key).stream()
        .flatMap(it -> Stream.of(it.split("[\\[\\]\",;\\s]+")))
        .filter(it -> !it.isEmpty())
        .collect(Collectors.toList());
  }
}
