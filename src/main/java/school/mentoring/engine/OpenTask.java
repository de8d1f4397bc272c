package school.mentoring.engine;

import java.time.LocalDate;
import java.util.Optional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/**
 * A user task that is open, as a {@link TaskForm} sees it.
 *
 * @param id of the engine's task
 * @param element id in the model, for example {@code userTask_signOrder}
 * @param programme whose process instance it belongs to, from the business key
 * @param organisation the tenant
 * @param user login of the person who asks or answers; empty for the system
 * @param due last day for it, if it has one
 * @param variables reads routing facts and ids of the process
 */
public record OpenTask(
    String id,
    String element,
    ProgrammeId programme,
    OrganisationId organisation,
    Optional<String> user,
    Optional<LocalDate> due,
    Variables variables) {

  /** Reads the variables of the task's process. */
  @FunctionalInterface
  public interface Variables {
    Object read(String name);
  }

  /** The value of a process variable, if the process has it. */
  public <T> Optional<T> find(ProcessVariable<T> variable) {
    return Optional.ofNullable(variable.type().cast(variables.read(variable.name())));
  }

  /**
   * The value of a process variable.
   *
   * @throws Refusal if it is not there: the task was withdrawn while it was being done
   */
  public <T> T get(ProcessVariable<T> variable) {
    return find(variable)
        .orElseThrow(
            () ->
                Refusal.conflict(
                    "Эту задачу только что выполнили или сняли. Обновите список задач."));
  }
}
