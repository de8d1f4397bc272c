package school.mentoring.monitoring.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import school.mentoring.monitoring.Survey;
import school.mentoring.monitoring.report.ReportTable.Cell;
import school.mentoring.monitoring.survey.CuratorAssessment;
import school.mentoring.monitoring.survey.CuratorStatement;
import school.mentoring.monitoring.survey.QuestionResult;
import school.mentoring.monitoring.survey.SurveyResult;
import school.mentoring.monitoring.survey.Swot;
import school.mentoring.monitoring.survey.SwotPart;

/** Surveys, strong and weak sides and the curator's assessment, as sections show them. */
final class FeedbackTables {

  private FeedbackTables() {}

  /** What mentees and mentors said in a survey; small groups stay hidden. */
  static void survey(
      ReportSection.Draft draft, String stage, String title, List<SurveyResult> results) {
    for (SurveyResult result : results) {
      String key = "feedback." + stage + "." + result.kind();
      Figure asked = Figure.count(key + ".asked", result.title() + ": приглашены", result.asked());
      Figure answered =
          Figure.count(key + ".answered", result.title() + ": ответили", result.answered());
      draft.show(List.of(asked, answered));
      if (result.shown()) {
        questions(draft, title, key, result);
      } else if (result.asked() > 0) {
        draft.say(
            result.ready()
                ? "%s: ответили немногие, поэтому ответы не показаны.".formatted(result.title())
                : "%s: сбор ответов ещё идёт.".formatted(result.title()));
      }
    }
  }

  private static void questions(
      ReportSection.Draft draft, String title, String key, SurveyResult result) {
    List<List<Cell>> rows = new ArrayList<>();
    for (QuestionResult question : result.questions()) {
      if (question.type() == QuestionResult.Type.SCORE && !question.hidden()) {
        Figure answered =
            Figure.count(
                key + "." + question.key() + ".answered", question.title(), question.answered());
        Figure mean =
            Stated.of(
                key + "." + question.key() + ".mean", question.title(), question.mean(), answered);
        draft.hold(List.of(answered, mean));
        rows.add(List.of(Cell.of(plain(question.title())), Cell.of(answered), Cell.of(mean)));
      }
    }
    if (!rows.isEmpty()) {
      draft.table(
          new ReportTable(
              title + ". " + result.title(),
              List.of("Вопрос", "Ответили", "Средняя оценка (из 10)"),
              rows));
    }
  }

  /** The head of the column tells the marks. */
  private static String plain(String question) {
    return question.replaceFirst(" \\(от 1 до 10\\)$", "");
  }

  /** How many are content. */
  static void satisfaction(ReportSection.Draft draft, Survey survey) {
    Figure asked =
        Figure.count("feedback.askedMentees", "Опрошено наставляемых", survey.askedMentees());
    Figure content =
        Figure.count("feedback.satisfiedMentees", "из них довольны", survey.satisfiedMentees());
    draft.show(List.of(asked, content));
    share(draft, "feedback.menteesShare", "Удовлетворённость наставляемых", content, asked);
    Figure mentors =
        Figure.count("feedback.askedMentors", "Опрошено наставников", survey.askedMentors());
    Figure happy =
        Figure.count("feedback.satisfiedMentors", "из них довольны", survey.satisfiedMentors());
    draft.show(List.of(mentors, happy));
    share(draft, "feedback.mentorsShare", "Удовлетворённость наставников", happy, mentors);
    say(draft, "", survey.conclusion());
  }

  private static void share(
      ReportSection.Draft draft, String key, String title, Figure part, Figure whole) {
    Figure share = Figure.share(key, title, part, whole);
    if (share.known()) {
      draft.show(List.of(share));
    }
  }

  static void swot(ReportSection.Draft draft, Swot swot) {
    List<List<Cell>> rows = new ArrayList<>();
    for (SwotPart part : SwotPart.values()) {
      rows.add(
          List.of(
              Cell.of(part.title()),
              Cell.of(
                  swot.lines(part).isEmpty()
                      ? "не отмечено"
                      : String.join("\n", swot.lines(part)))));
    }
    draft.table(
        new ReportTable(
            swot.confirmed() ? "SWOT-анализ" : "SWOT-анализ (черновик по ответам)",
            List.of("Сторона", "Что отмечено"),
            rows));
  }

  static void assessment(ReportSection.Draft draft, CuratorAssessment assessment) {
    List<List<Cell>> rows = new ArrayList<>();
    List<Figure> scores = new ArrayList<>();
    for (CuratorStatement statement : CuratorStatement.values()) {
      Figure score =
          Figure.count(
              "feedback.score." + statement, statement.title(), assessment.score(statement));
      scores.add(score);
      rows.add(List.of(Cell.of(statement.title()), Cell.of(score)));
    }
    Figure sum =
        new Figure(
            "feedback.scoreSum",
            "Сумма",
            BigDecimal.valueOf(assessment.sum()),
            FigureUnit.PIECES,
            null,
            null,
            scores.stream().map(Figure::key).toList());
    rows.add(List.of(Cell.of("Сумма (из 18)"), Cell.of(sum)));
    draft.hold(scores).hold(List.of(sum));
    draft.say(
        "Куратор оценил условия реализации программы на %s из 18: уровень — %s."
            .formatted(sum.text(), assessment.level()));
    draft.table(new ReportTable("Оценка куратора", List.of("Утверждение", "Балл"), rows));
    say(draft, "", assessment.note());
  }

  static void say(ReportSection.Draft draft, String before, String words) {
    if (words != null && !words.isBlank()) {
      draft.say(before + words);
    }
  }
}
