package school.mentoring.monitoring.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import school.mentoring.enrolment.questionnaire.QuestionnaireKind;

class SwotRulesUnitTests {

  private static SurveyResult result(QuestionResult... questions) {
    return new SurveyResult(
        QuestionnaireKind.MENTEE_FEEDBACK,
        "Отзыв",
        30,
        30,
        true,
        false,
        List.of(questions),
        List.of());
  }

  private static QuestionResult mark(String key, double mean) {
    return new QuestionResult(
        key, "Вопрос", QuestionResult.Type.SCORE, 24, Map.of("8", 24), mean, false);
  }

  private static QuestionResult hindered(int lackedTime) {
    return new QuestionResult(
        "hindered",
        "Что мешало",
        QuestionResult.Type.CHOICE,
        30,
        Map.of("Не хватало времени", lackedTime),
        null,
        false);
  }

  @Test
  void goodMarksAreStrengthsAndBadOnesWeaknessesWithTheirFigures() throws IOException {
    var draft = new SwotRules().draft(List.of(result(mark("effect", 8.2), mark("comfort", 5.5))));

    assertThat(draft.get(SwotPart.STRENGTHS))
        .containsExactly(
            "Наставляемые видят результат работы с наставником (средняя оценка 8,2 из 10, ответов: 24)");
    assertThat(draft.get(SwotPart.WEAKNESSES))
        .containsExactly("В парах неуютно наставляемым (средняя оценка 5,5 из 10, ответов: 24)");
  }

  @Test
  void aMiddlingMarkSaysNothing() throws IOException {
    assertThat(new SwotRules().draft(List.of(result(mark("effect", 7)))).values())
        .allMatch(List::isEmpty);
  }

  @Test
  void aShareCountsFromItsThresholdOn() throws IOException {
    assertThat(new SwotRules().draft(List.of(result(hindered(8)))).get(SwotPart.THREATS)).isEmpty();
    assertThat(new SwotRules().draft(List.of(result(hindered(9)))).get(SwotPart.THREATS))
        .containsExactly("Наставляемым не хватает времени («Не хватало времени» — 9 из 30, 30 %)");
  }

  @Test
  void whatIsHiddenSaysNothing() throws IOException {
    QuestionResult secret =
        new QuestionResult("effect", "Вопрос", QuestionResult.Type.SCORE, 3, Map.of(), null, true);

    assertThat(new SwotRules().draft(List.of(result(secret))).values()).allMatch(List::isEmpty);
  }

  /** A rule about a question or an answer that nobody is offered would never say anything. */
  @Test
  void everyRuleAsksForSomethingThatItsQuestionnaireHas() throws IOException {
    for (SwotRule rule : new SwotRules().all()) {
      String form =
          Files.readString(Path.of("forms/enrolment/" + rule.kind().key() + "-questionnaire.form"));
      assertThat(form).as(rule.toString()).contains("\"key\": \"" + rule.question() + "\"");
      assertThat(form).as(rule.toString()).contains("\"label\": \"" + rule.answer());
    }
  }
}
