package school.mentoring.monitoring.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.monitoring.Conclusions;
import school.mentoring.monitoring.Monitoring;
import school.mentoring.monitoring.Monitorings;
import school.mentoring.monitoring.Quality;

/** The figures that the programme recorded itself, and the curator's words on them. */
@Component
class ConfirmQualityForm implements TaskForm {

  private static final String FIGURES =
      """
      - Мероприятий дорожной карты выполнено: %d из %d, с опозданием: %d
      - Пар закреплено приказами: %d, сохранено: %d
      - Встреч в журналах: %d, в среднем на пару: %s
      """;

  private final Monitorings monitorings;

  ConfirmQualityForm(Monitorings monitorings) {
    this.monitorings = monitorings;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    Quality quality =
        monitorings
            .find(task.organisation(), task.programme())
            .flatMap(Monitoring::quality)
            .orElseGet(() -> monitorings.quality(task.organisation(), task.programme()));
    return Map.of("figures", text(quality), "programmeId", task.programme().toString());
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
