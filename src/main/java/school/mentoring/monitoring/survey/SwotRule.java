package school.mentoring.monitoring.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import school.mentoring.enrolment.questionnaire.QuestionnaireKind;

/**
 * When an answer becomes a line of the analysis.
 *
 * @param question its key
 * @param answer label of the choice that is counted; empty where marks are averaged
 * @param above whether the figure must reach the threshold, or stay below it
 * @param threshold a mean from 1 to 10, or per cent of those who answered
 * @param line what it means, in words
 */
record SwotRule(
    SwotPart part,
    QuestionnaireKind kind,
    String question,
    String answer,
    boolean above,
    double threshold,
    String line) {

  /** Reads {@code strengths;MENTEE_FEEDBACK;effect;;>=;7.5;line}. */
  static SwotRule read(String text) {
    List<String> cells = Arrays.stream(text.split(";", 7)).map(String::strip).toList();
    return new SwotRule(
        SwotPart.valueOf(cells.get(0).toUpperCase(Locale.ROOT)),
        QuestionnaireKind.valueOf(cells.get(1)),
        cells.get(2),
        cells.get(3),
        cells.get(4).equals(">="),
        Double.parseDouble(cells.get(5)),
        cells.get(6));
  }

  /** The line with its figures, if the result calls for it. */
  Optional<SwotLine> apply(QuestionResult result) {
    if (result.hidden() || result.answered() == 0) {
      return Optional.empty();
    }
    return (answer.isEmpty() ? byMean(result) : byShare(result))
        .map(it -> new SwotLine(part, kind, result, answer, it));
  }

  private Optional<String> byMean(QuestionResult result) {
    if (result.mean() == null || !calls(result.mean())) {
      return Optional.empty();
    }
    return Optional.of(
        "%s (средняя оценка %s из 10, ответов: %d)"
            .formatted(line, Decimals.text(result.mean()), result.answered()));
  }

  private Optional<String> byShare(QuestionResult result) {
    int people = result.distribution().getOrDefault(answer, 0);
    if (!calls(100.0 * people / result.answered())) {
      return Optional.empty();
    }
    return Optional.of(
        "%s («%s» — %d из %d, %d %%)"
            .formatted(line, answer, people, result.answered(), result.percent(answer)));
  }

  private boolean calls(double figure) {
    return above ? figure >= threshold : figure < threshold;
  }
}
