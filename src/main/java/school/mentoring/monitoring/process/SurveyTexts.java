package school.mentoring.monitoring.process;

import school.mentoring.monitoring.survey.SurveyStanding;

/** What tasks say of surveys. */
final class SurveyTexts {

  private SurveyTexts() {}

  static String going(SurveyStanding standing) {
    return "%s ещё идёт: ответили %d из %d. Числа посчитает программа, когда он закончится."
        .formatted(standing.stage().title(), standing.answered(), standing.asked());
  }
}
