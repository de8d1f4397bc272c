package school.mentoring.enrolment.questionnaire;

import java.time.LocalDate;
import school.mentoring.shared.Refusal;

/**
 * What a curator says when the collecting begins.
 *
 * @param form of mentoring; empty for all
 * @param opensOn first day
 * @param closesOn last day on which answers are taken
 * @param moment of the year; one that fits the questionnaire
 */
public record CampaignPlan(
    QuestionnaireKind kind,
    String form,
    LocalDate opensOn,
    LocalDate closesOn,
    CampaignMoment moment) {

  private static final int LONGEST_MONTHS = 12;

  /** A plan of what is not asked twice. */
  public CampaignPlan(QuestionnaireKind kind, String form, LocalDate opensOn, LocalDate closesOn) {
    this(kind, form, opensOn, closesOn, CampaignMoment.NONE);
  }

  public CampaignPlan {
    form = form == null ? "" : form.strip();
    if (kind == null) {
      throw new Refusal("Анкета не выбрана: выберите, какую анкету собирать.");
    }
    if (kind.measured() == (moment == CampaignMoment.NONE)) {
      throw new Refusal(
          kind.measured()
              ? "Замер: выберите, на входе он или на выходе; начните его со страницы «Опросы и замеры»."
              : "Момент «%s» бывает только у замера: обновите страницу.".formatted(moment.title()));
    }
    if (kind.survey() && !form.isEmpty()) {
      throw new Refusal(
          "Опрос «%s» проводят сразу по всем формам наставничества: вопросы каждый получит свои. Уберите форму «%s»."
              .formatted(kind.title(), form));
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
