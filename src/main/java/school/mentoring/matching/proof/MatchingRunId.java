package school.mentoring.matching.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import school.mentoring.shared.Refusal;

/**
 * Names a computation of pairs.
 *
 * @param id random
 */
@Embeddable
public record MatchingRunId(@Column(name = "run_id") UUID id) implements Serializable {

  public MatchingRunId {
    Objects.requireNonNull(id, "run");
  }

  static MatchingRunId next() {
    return new MatchingRunId(UUID.randomUUID());
  }

  /**
   * Reads an id from its text.
   *
   * @throws Refusal if the text is no id
   */
  public static MatchingRunId of(String text) {
    try {
      return new MatchingRunId(UUID.fromString(text));
    } catch (IllegalArgumentException | NullPointerException e) {
      throw unknown();
    }
  }

  static Refusal unknown() {
    return Refusal.notFound("Расчёт пар не найден: откройте его со страницы подбора.");
  }

  @Override
  public String toString() {
    return id.toString();
  }
}
