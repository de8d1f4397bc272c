package school.mentoring.monitoring.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.questionnaire.QuestionnaireKind;
import school.mentoring.monitoring.indicator.EvidenceItem;
import school.mentoring.monitoring.survey.QuestionResult;
import school.mentoring.monitoring.survey.SurveyFigures;
import school.mentoring.monitoring.survey.SurveyResult;
import school.mentoring.monitoring.survey.SurveyResults;
import school.mentoring.monitoring.survey.SurveyStage;
import school.mentoring.roadmap.Programme;

/** What figures of surveys are made of: answers by groups and by marks, never by people. */
@Component
class FeedbackEvidence {

  private final SurveyResults surveys;
  private final SurveyFigures contentment;

  FeedbackEvidence(SurveyResults surveys, SurveyFigures contentment) {
    this.surveys = surveys;
    this.contentment = contentment;
  }

  /** The parts of a figure; empty where it stands as a whole only. */
  List<EvidenceItem> of(Programme programme, Figure figure) {
    List<EvidenceItem> parts =
        asked(programme, figure.key()).or(() -> content(programme, figure.key())).orElse(List.of());
    int sum = parts.stream().mapToInt(EvidenceItem::counts).sum();
    return figure.known() && figure.value().intValue() == sum ? parts : List.of();
  }

  /**
   * Keys are {@code feedback.stage.KIND.asked} and {@code feedback.stage.KIND.question.answered}.
   */
  private Optional<List<EvidenceItem>> asked(Programme programme, String key) {
    String[] words = key.split("\\.");
    Optional<SurveyStage> stage = SurveyStage.find(words[1]);
    if (stage.isEmpty() || words.length < 4) {
      return Optional.empty();
    }
    String link = "/programmes/%s/surveys/%s".formatted(programme.id(), stage.get().key());
    return surveys
        .of(
            programme.organisation(),
            programme.id(),
            stage.get(),
            QuestionnaireKind.valueOf(words[2]))
        .map(
            it ->
                words.length == 4
                    ? groups(it, words[3].equals("asked"), link)
                    : answers(it, words, link));
  }

  /** Marks one by one; choices by form of mentoring, where all forms may be shown. */
  private static List<EvidenceItem> answers(SurveyResult result, String[] words, String link) {
    Optional<QuestionResult> asked = result.question(words[3]);
    if (asked.stream().anyMatch(it -> it.type() == QuestionResult.Type.SCORE)) {
      return marks(result, words[3], any -> true, link);
    }
    ToIntFunction<QuestionResult> people = people(asked, words);
    return result.groups().stream()
        .flatMap(group -> choice(group, words[3], people, link).stream())
        .filter(it -> it.counts() > 0)
        .toList();
  }

  private static Optional<EvidenceItem> choice(
      SurveyResult.Group group, String key, ToIntFunction<QuestionResult> people, String link) {
    return group.questions().stream()
        .filter(it -> it.key().equals(key) && !it.hidden())
        .findFirst()
        .map(it -> new EvidenceItem(group.form(), link, null, people.applyAsInt(it)));
  }

  /** Of whoever gave the answer at the place that the key names; of all where it names none. */
  private static ToIntFunction<QuestionResult> people(
      Optional<QuestionResult> asked, String[] words) {
    if (!words[4].equals(SwotAnswers.CHOICE)) {
      return QuestionResult::answered;
    }
    String answer =
        asked.stream()
            .flatMap(it -> it.distribution().keySet().stream())
            .skip(Integer.parseInt(words[5]))
            .findFirst()
            .orElse("");
    return it -> it.distribution().getOrDefault(answer, 0);
  }

  private static List<EvidenceItem> groups(SurveyResult result, boolean asked, String link) {
    return result.groups().stream()
        .map(
            it ->
                new EvidenceItem(
                    result.title() + ": " + it.form(),
                    link,
                    null,
                    asked ? it.asked() : it.answered()))
        .filter(it -> it.counts() > 0)
        .toList();
  }

  private static List<EvidenceItem> marks(
      SurveyResult result, String question, IntPredicate which, String link) {
    Map<String, Integer> given =
        result
            .question(question)
            .filter(it -> !it.hidden() && it.type() == QuestionResult.Type.SCORE)
            .map(QuestionResult::distribution)
            .orElse(Map.of());
    return given.entrySet().stream()
        .filter(it -> it.getValue() > 0 && which.test(Integer.parseInt(it.getKey())))
        .map(it -> new EvidenceItem("Оценка " + it.getKey(), link, null, it.getValue()))
        .toList();
  }

  private Optional<List<EvidenceItem>> content(Programme programme, String key) {
    int from = contentment.satisfiedFrom(programme.organisation());
    return switch (key) {
      case "feedback.askedMentees" -> marks(programme, QuestionnaireKind.MENTEE_FEEDBACK, 0);
      case "feedback.satisfiedMentees" -> marks(programme, QuestionnaireKind.MENTEE_FEEDBACK, from);
      case "feedback.askedMentors" -> marks(programme, QuestionnaireKind.MENTOR_FEEDBACK, 0);
      case "feedback.satisfiedMentors" -> marks(programme, QuestionnaireKind.MENTOR_FEEDBACK, from);
      default -> Optional.empty();
    };
  }

  private Optional<List<EvidenceItem>> marks(
      Programme programme, QuestionnaireKind kind, int from) {
    String link = "/programmes/%s/surveys/feedback".formatted(programme.id());
    return surveys
        .of(programme.organisation(), programme.id(), SurveyStage.FEEDBACK, kind)
        .map(it -> marks(it, SurveyFigures.QUESTION, mark -> mark >= from, link));
  }
}
