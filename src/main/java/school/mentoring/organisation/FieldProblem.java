package school.mentoring.organisation;

import school.mentoring.shared.Refusal;

/**
 * Why a field is not taken.
 *
 * @param value as typed; empty for a password, which is never shown
 * @param reason what is wrong and what would be right, in Russian
 */
public record FieldProblem(String field, String value, String reason) {

  Refusal refusal() {
    return new Refusal("Поле «%s»%s: %s.".formatted(field, quoted(), reason));
  }

  private String quoted() {
    return value.isEmpty() ? "" : ", значение «" + value + "»";
  }
}
