package school.mentoring.enrolment.process;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.register.ParticipantLists;
import school.mentoring.enrolment.register.RegisterFigures;

/** Shows the figures of a part of a register; the people themselves are kept on their page. */
record RegisterForm(ParticipantLists lists, List<Side> sides, Predicate<Participant> meant)
    implements TaskForm {

  RegisterForm(ParticipantLists lists, Side side, Predicate<Participant> meant) {
    this(lists, List.of(side), meant);
  }

  /** A whole register, or both. */
  static RegisterForm of(ParticipantLists lists, Side... sides) {
    return new RegisterForm(lists, List.of(sides), it -> true);
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    RegisterFigures figures =
        sides.stream()
            .map(it -> lists.figures(task.organisation(), it, meant))
            .reduce(RegisterFigures::plus)
            .orElseThrow();
    return Map.of(
        "people", "" + figures.people(),
        "consented", "" + figures.consented(),
        "missing", "" + (figures.people() - figures.consented()),
        "places", "" + figures.places());
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    return Map.of();
  }
}
