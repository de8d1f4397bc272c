package school.mentoring.monitoring.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import school.mentoring.enrolment.questionnaire.QuestionnaireKind;
import school.mentoring.monitoring.report.ReportTable.Cell;
import school.mentoring.monitoring.survey.QuestionResult;
import school.mentoring.monitoring.survey.SurveyStage;
import school.mentoring.monitoring.survey.SwotLine;

/** The answers that lines of the SWOT analysis tell of: their numbers as figures. */
final class SwotAnswers {

  /** Between the key of a question and the place of the answer that is counted. */
  static final String CHOICE = "choice";

  private SwotAnswers() {}

  /** Marks stand in the tables of the surveys already. */
  static void write(ReportSection.Draft draft, List<SwotLine> lines) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    List<List<Cell>> rows = new ArrayList<>();
    lines.stream().filter(SwotLine::chosen).forEach(it -> rows.add(row(figures, it)));
    if (!rows.isEmpty()) {
      draft
          .hold(List.copyOf(figures.values()))
          .table(
              new ReportTable(
                  "Ответы, о которых говорит SWOT-анализ",
                  List.of("Вопрос и ответ", "Ответили так", "Ответили на вопрос", "Доля"),
                  rows));
    }
  }

  private static List<Cell> row(Map<String, Figure> figures, SwotLine line) {
    QuestionResult question = line.question();
    String asked =
        "feedback.%s.%s.%s".formatted(stage(line.kind()).key(), line.kind(), question.key());
    String said =
        asked
            + "."
            + CHOICE
            + "."
            + List.copyOf(question.distribution().keySet()).indexOf(line.answer());
    String title = "«%s»: «%s»".formatted(question.title(), line.answer());
    Figure whole = Figure.count(asked + ".answered", question.title(), question.answered());
    Figure part = Figure.count(said, title, line.people());
    Figure share =
        new Figure(
            said + ".share",
            title,
            BigDecimal.valueOf(question.percent(line.answer())),
            FigureUnit.PERCENT,
            null,
            null,
            List.of(part.key(), whole.key()));
    List.of(whole, part, share).forEach(it -> figures.put(it.key(), it));
    return List.of(Cell.of(title), Cell.of(part), Cell.of(whole), Cell.of(share));
  }

  private static SurveyStage stage(QuestionnaireKind kind) {
    return Stream.of(SurveyStage.FEEDBACK, SurveyStage.MIDTERM)
        .filter(it -> it.kinds().contains(kind))
        .findFirst()
        .orElseThrow();
  }
}
