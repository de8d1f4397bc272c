package school.mentoring.enrolment.questionnaire;

import java.util.List;
import java.util.stream.IntStream;
import school.mentoring.engine.FormChoice;
import school.mentoring.engine.FormField;

/**
 * One question as a page or a paper shows it.
 *
 * @param field of the form, which checks the answer
 * @param onlyIf when it is to be answered, in Russian; empty if always
 */
public record Question(FormField field, String onlyIf) {

  /** How a question is asked; pages and papers draw each in their own way. */
  public enum Look {
    LINE,
    LINES,
    NUMBER,
    SCALE,
    DATE,
    TICK,
    ONE_OF,
    ONE_OF_MANY,
    SOME_OF
  }

  /** Name of the input and of the value, equal to {@code EntryField.key()} where it feeds one. */
  public String key() {
    return field.key();
  }

  public String label() {
    return field.label();
  }

  /** Help under the question; may be empty. */
  public String hint() {
    return field.hint();
  }

  public boolean required() {
    return field.required() && !field.conditional();
  }

  public List<FormChoice> choices() {
    return field.choices();
  }

  /** Whether its choices come from a source that had none to offer. */
  public boolean nothingToChoose() {
    return choices().isEmpty() && !field.choicesKey().isEmpty();
  }

  /** How it is drawn. */
  public Look look() {
    return switch (field.type()) {
      case "textarea" -> Look.LINES;
      case "number" -> "scale".equals(field.properties().get("look")) ? Look.SCALE : Look.NUMBER;
      case "datetime" -> Look.DATE;
      case "checkbox" -> Look.TICK;
      case "radio" -> Look.ONE_OF;
      case "select" -> Look.ONE_OF_MANY;
      case "checklist" -> Look.SOME_OF;
      default -> Look.LINE;
    };
  }

  /** The marks of a scale, lowest first. */
  public List<Integer> marks() {
    int least = field.min().orElseThrow().intValueExact();
    int most = field.max().orElseThrow().intValueExact();
    return IntStream.rangeClosed(least, most).boxed().toList();
  }

  /** What the lowest mark of a scale means. */
  public String least() {
    return field.properties().getOrDefault("least", "");
  }

  /** What the highest mark of a scale means. */
  public String most() {
    return field.properties().getOrDefault("most", "");
  }

  /** Most characters of a text. */
  public int longest() {
    return field.maxLength().orElse(2000);
  }

  Question offering(List<FormChoice> choices) {
    return new Question(field.offering(choices), onlyIf);
  }
}
