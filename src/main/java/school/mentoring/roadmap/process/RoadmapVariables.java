package school.mentoring.roadmap.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ProcessDefinitionImpl;
import school.mentoring.engine.ProcessVariable;
import school.mentoring.roadmap.window.RoadmapPeriod;
import school.mentoring.shared.SchoolYear;

/** The variables of a roadmap's processes. */
final class RoadmapVariables {

  static final ProcessVariable<String> ORGANISATION = ProcessVariable.text("organisation");

  /** How many pairs a task stands for; one where it is not set. */
  static final ProcessVariable<Integer> WEIGHT = ProcessVariable.number("weight");

  /** What a person may hand over at the start. */
  static final Set<String> AT_START = Set.of("schoolYear", "organisation");

  /** Name of a roadmap's property, in its model and after parsing. */
  static final String PERIOD = "period";

  private static final String SCHOOL_YEAR = "schoolYear";

  private RoadmapVariables() {}

  /** The school year of the programme; a block that was started alone runs in the current one. */
  static SchoolYear year(ExecutionEntity execution, Clock clock) {
    ExecutionEntity root = root(execution);
    Object year = root.getVariable(SCHOOL_YEAR);
    return year == null
        ? SchoolYear.containing(LocalDate.now(clock))
        : new SchoolYear(((Number) year).intValue());
  }

  /** How long the programme's roadmap lasts, as its process says. */
  static RoadmapPeriod period(ExecutionEntity execution) {
    return period(ParsedModel.of(root(execution)));
  }

  /** How long a version of a roadmap lasts. */
  static RoadmapPeriod period(ProcessDefinitionImpl roadmap) {
    Object period = roadmap.getProperty(PERIOD);
    return period == null ? RoadmapPeriod.OF_ONE_YEAR : RoadmapPeriod.parse(period.toString());
  }

  /** Straight to the root: the executions in between, with all their pairs, need not be loaded. */
  private static ExecutionEntity root(ExecutionEntity execution) {
    return Context.getCommandContext()
        .getExecutionManager()
        .findExecutionById(execution.getRootProcessInstanceId());
  }

  /**
   * The school year that a person asks for.
   *
   * @throws school.mentoring.shared.Refusal if it is no year
   */
  static SchoolYear asked(VariableScope scope) {
    Object year = scope.getVariable(SCHOOL_YEAR);
    if (year == null || !year.toString().strip().matches("\\d{1,9}")) {
      throw new school.mentoring.shared.Refusal(
          "Учебный год «%s» не указан числом: передайте в поле schoolYear год его начала, например 2026 для 2026/27."
              .formatted(year == null ? "" : year));
    }
    return new SchoolYear(Integer.parseInt(year.toString().strip()));
  }

  static void setYear(VariableScope scope, SchoolYear year) {
    scope.setVariable(SCHOOL_YEAR, year.start());
  }
}
