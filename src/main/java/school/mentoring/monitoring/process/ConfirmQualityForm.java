package school.mentoring.monitoring.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.monitoring.Conclusions;
import school.mentoring.monitoring.Monitoring;
import school.mentoring.monitoring.Monitorings;
import school.mentoring.monitoring.Quality;
import school.mentoring.monitoring.survey.CuratorAssessment;
import school.mentoring.monitoring.survey.CuratorAssessments;
import school.mentoring.monitoring.survey.Swot;
import school.mentoring.monitoring.survey.SwotPart;
import school.mentoring.monitoring.survey.Swots;

/** The figures that the programme recorded itself, and the curator's words on them. */
@Component
class ConfirmQualityForm implements TaskForm {

  private static final String FIGURES =
      """
      - Мероприятий дорожной карты выполнено: %d из %d, с опозданием: %d
      - Пар закреплено приказами: %d, сохранено: %d
      - Встреч в журналах: %d, в среднем на пару: %s
      """;

  private static final int LONGEST = 4000;

  private final Monitorings monitorings;
  private final Swots swots;
  private final CuratorAssessments assessments;

  ConfirmQualityForm(Monitorings monitorings, Swots swots, CuratorAssessments assessments) {
    this.monitorings = monitorings;
    this.swots = swots;
    this.assessments = assessments;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    Quality quality =
        monitorings
            .find(task.organisation(), task.programme())
            .flatMap(Monitoring::quality)
            .orElseGet(() -> monitorings.quality(task.organisation(), task.programme()));
    Optional<CuratorAssessment> assessed = assessments.find(task.organisation(), task.programme());
    Swot swot = swots.of(task.organisation(), task.programme());
    Map<String, Object> shown = new HashMap<>();
    shown.put("figures", text(quality));
    shown.put("programmeId", task.programme().toString());
    shown.put(
        "assessment",
        assessed.map(ConfirmQualityForm::text).orElse("Условия программы ещё не оценены."));
    assessed.ifPresent(it -> shown.put("evidenceNote", text(it)));
    shown.put("strengths", cut(swot.text(SwotPart.STRENGTHS)));
    shown.put("weaknesses", cut(swot.text(SwotPart.WEAKNESSES)));
    return shown;
  }

  private static String text(CuratorAssessment it) {
    return "Условия программы: %d из 18, уровень %s.".formatted(it.sum(), it.level());
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  private static String text(Quality quality) {
    return FIGURES.formatted(
        quality.linesDone(),
        quality.linesTotal(),
        quality.linesLate(),
        quality.pairsBegun(),
        quality.pairsKept(),
        quality.meetings(),
        ("" + quality.meetingsPerPair()).replace('.', ','));
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    monitorings.conclude(
        task.organisation(),
        task.programme(),
        new Conclusions(
            answers.text("evidenceNote").orElse(""),
            answers.text("strengths").orElse(""),
            answers.text("weaknesses").orElse("")));
    return Map.of();
  }
}
