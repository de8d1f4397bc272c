package school.mentoring.engine;

import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import school.mentoring.shared.Refusal;

/**
 * A task that somebody else completed while this request was on its way: the engine may still have
 * read the task, and find no execution behind it any more.
 */
final class GoneTask {

  private GoneTask() {}

  static Refusal refusal() {
    return Refusal.notFound(
        "Задача не найдена: она уже выполнена или снята. Обновите список задач.");
  }

  /**
   * @throws Refusal where the task's process has moved on since the task was read
   */
  static void refuseIfGone(TaskEntity task) {
    if (task.getExecution() == null || task.getProcessInstance() == null) {
      throw refusal();
    }
  }
}
