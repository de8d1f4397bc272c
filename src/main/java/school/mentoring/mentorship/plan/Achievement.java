package school.mentoring.mentorship.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A line of «Мои достижения».
 *
 * @param area null where a pupil's achievement has none
 * @param proof how it is confirmed
 * @param shared what one can share with others
 */
@Embeddable
public record Achievement(
    @Enumerated(EnumType.STRING) DiagnosisArea area,
    String achievement,
    String proof,
    String shared) {

  public Achievement {
    achievement = PlanWords.of(achievement);
    proof = PlanWords.of(proof);
    shared = PlanWords.of(shared);
  }

  boolean isBlank() {
    return achievement.isEmpty() && proof.isEmpty() && shared.isEmpty();
  }
}
