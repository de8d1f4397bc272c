package school.mentoring.enrolment.questionnaire;

import java.time.LocalDate;
import school.mentoring.shared.Refusal;

/**
 * What a curator says when the collecting begins.
 *
 * @param form of mentoring; empty for all
 * @param opensOn first day
 * @param closesOn last day on which answers are taken
 */
public record CampaignPlan(
    QuestionnaireKind kind, String form, LocalDate opensOn, LocalDate closesOn) {

  private static final int LONGEST_MONTHS = 12;

  public CampaignPlan {
    form = form == null ? "" : form.strip();
    if (kind == null) {
      throw new Refusal("Анкета не выбрана: выберите, какую анкету собирать.");
    }
    if (opensOn == null || closesOn == null) {
      throw new Refusal("Сроки сбора: укажите первый и последний день.");
    }
    if (closesOn.isBefore(opensOn)) {
      throw new Refusal("Сроки сбора: последний день раньше первого, поменяйте их.");
    }
    if (closesOn.isAfter(opensOn.plusMonths(LONGEST_MONTHS))) {
      throw new Refusal(
          "Сроки сбора: больше %d месяцев, выберите последний день ближе."
              .formatted(LONGEST_MONTHS));
    }
  }
}
