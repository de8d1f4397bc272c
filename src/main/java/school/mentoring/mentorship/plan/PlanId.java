package school.mentoring.mentorship.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import school.mentoring.shared.Refusal;

/** Names a plan. */
@Embeddable
public record PlanId(@Column(name = "plan_id") UUID id) implements Serializable {

  static PlanId next() {
    return new PlanId(UUID.randomUUID());
  }

  /**
   * Reads an id from its text.
   *
   * @throws Refusal if the text is no id
   */
  public static PlanId of(String text) {
    try {
      return new PlanId(UUID.fromString(text));
    } catch (IllegalArgumentException | NullPointerException e) {
      throw Refusal.notFound("План не найден: откройте его из списка планов пары.");
    }
  }

  @Override
  public String toString() {
    return id.toString();
  }
}
