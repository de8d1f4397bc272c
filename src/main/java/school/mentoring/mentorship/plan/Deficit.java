package school.mentoring.mentorship.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * A line of «Мои дефициты».
 *
 * @param item its number in the plan, the same in all versions; 0 while it has none
 * @param area null where a pupil's deficit has none
 * @param sign how it shows
 * @param wanted the result that is wanted
 * @param helper who or what will help
 * @param dueOn until when; may be null
 * @param reflection how near one has come: the last step of a route
 */
@Embeddable
public record Deficit(
    int item,
    @Enumerated(EnumType.STRING) DiagnosisArea area,
    String deficit,
    String sign,
    String wanted,
    String helper,
    LocalDate dueOn,
    String reflection) {

  public Deficit {
    deficit = PlanWords.of(deficit);
    sign = PlanWords.of(sign);
    wanted = PlanWords.of(wanted);
    helper = PlanWords.of(helper);
    reflection = PlanWords.of(reflection);
  }

  boolean isBlank() {
    return deficit.isEmpty() && sign.isEmpty() && wanted.isEmpty() && helper.isEmpty();
  }

  Deficit numbered(int number) {
    return new Deficit(number, area, deficit, sign, wanted, helper, dueOn, reflection);
  }

  Deficit reflected(String words) {
    return new Deficit(item, area, deficit, sign, wanted, helper, dueOn, words);
  }
}
