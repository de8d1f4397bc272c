package school.mentoring.mentorship.process;

import java.util.Map;
import java.util.stream.Collectors;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.mentorship.plan.Routes;
import school.mentoring.shared.russian.Capital;

/** Shows how many pairs have filled a step of the route; the routes are written on their pages. */
record RouteStepForm(Routes routes, int number) implements TaskForm {

  /** More would hide the form below. */
  private static final int SHOWN = 10;

  @Override
  public Map<String, Object> shown(OpenTask task) {
    Routes.Step step = routes.step(task.organisation(), task.programme(), number);
    String figures = step.text();
    return Map.of(
        "step",
        "" + number,
        "figures",
        figures,
        "evidenceNote",
        Capital.of(figures),
        "missing",
        missing(step));
  }

  private static String missing(Routes.Step step) {
    if (step.missing().isEmpty()) {
      return step.pairs() == 0 ? "Пар учителей в программе пока нет." : "Шаг заполнен у всех пар.";
    }
    String links =
        step.missing().stream()
            .limit(SHOWN)
            .map("[открыть планы пары](/mentorships/%s/plans)"::formatted)
            .collect(Collectors.joining(" · "));
    return "Ещё не заполнен: " + links + (step.missing().size() > SHOWN ? " · и другие" : "");
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    return Map.of();
  }
}
