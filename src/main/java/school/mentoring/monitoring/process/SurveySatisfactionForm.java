package school.mentoring.monitoring.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.monitoring.Monitorings;
import school.mentoring.monitoring.Quality;
import school.mentoring.monitoring.Survey;
import school.mentoring.monitoring.survey.SurveyFigures;
import school.mentoring.monitoring.survey.SurveyFigures.Content;
import school.mentoring.monitoring.survey.SurveyFigures.Contentment;
import school.mentoring.monitoring.survey.SurveyStage;
import school.mentoring.monitoring.survey.SurveyStanding;
import school.mentoring.monitoring.survey.Surveys;

/** The figures of the survey of satisfaction: counted where one was held, typed where none was. */
@Component
class SurveySatisfactionForm implements TaskForm {

  private final Monitorings monitorings;
  private final Surveys surveys;
  private final SurveyFigures figures;

  SurveySatisfactionForm(Monitorings monitorings, Surveys surveys, SurveyFigures figures) {
    this.monitorings = monitorings;
    this.surveys = surveys;
    this.figures = figures;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    SurveyStanding standing =
        surveys.standing(task.organisation(), task.programme(), SurveyStage.FEEDBACK);
    Optional<Contentment> counted = figures.contentment(task.organisation(), task.programme());
    Map<String, Object> shown = new HashMap<>();
    shown.put("figuresFrom", standing.answered() > 0 ? "survey" : "typed");
    shown.put(
        "computed", counted.map(SurveySatisfactionForm::text).orElse(waiting(task, standing)));
    counted.ifPresent(it -> shown.put("evidenceNote", text(it)));
    return shown;
  }

  private String waiting(OpenTask task, SurveyStanding standing) {
    if (standing.answered() > 0) {
      return SurveyTexts.going(standing);
    }
    Quality now = monitorings.quality(task.organisation(), task.programme());
    return "Ответов опроса пока нет. В программе наставляемых — %d, наставников — %d. Проведите опрос или, если он был на бумаге, внесите, сколько человек ответило и сколько из них довольны."
        .formatted(now.mentees(), now.mentors());
  }

  private static String text(Contentment it) {
    return "Наставляемые: %s Наставники: %s".formatted(text(it.mentees()), text(it.mentors()));
  }

  private static String text(Content it) {
    return it.answered() == 0
        ? "ответило слишком мало людей, показатель не считается."
        : "довольны %d из %d.".formatted(it.content(), it.answered());
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    surveys.finish(task.organisation(), task.programme(), SurveyStage.FEEDBACK);
    Survey survey =
        figures
            .contentment(task.organisation(), task.programme())
            .map(it -> survey(it.mentees(), it.mentors(), answers))
            .orElseGet(() -> typed(task, answers));
    monitorings.survey(task.organisation(), task.programme(), survey);
    return Map.of();
  }

  private static Survey survey(Content mentees, Content mentors, Answers answers) {
    return new Survey(
        mentees.answered(),
        mentees.content(),
        mentors.answered(),
        mentors.content(),
        answers.integer("pupils").orElse(null),
        answers.text("evidenceNote").orElse(""));
  }

  /** Too few people are kept as nobody: no indicator is made of them. */
  private Survey typed(OpenTask task, Answers answers) {
    Survey typed =
        survey(
            new Content(
                answers.integer("askedMentees").orElse(0),
                answers.integer("satisfiedMentees").orElse(0)),
            new Content(
                answers.integer("askedMentors").orElse(0),
                answers.integer("satisfiedMentors").orElse(0)),
            answers);
    return typed.withoutFewerThan(figures.smallest(task.organisation()));
  }
}
