package school.mentoring.roadmap.process.check;

import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * The answers of a task reach what the application does under the task's id. A roadmap may use such
 * an id only as a shipped roadmap does, with the same form and the same people: otherwise a curator
 * could sign what a director signs. What blocks do stays inside blocks.
 */
final class BorrowedTaskRule implements ModelRule {

  @Override
  public void check(UploadedModel model, Upload upload, Problems problems) {
    for (UserTask task : model.all(UserTask.class)) {
      if (upload.shipped().serves(task.getId()) && !likeShipped(task, upload.shipped())) {
        problems.add(
            model.resource(),
            task,
            "id задачи «%s» занят программой: за ним стоит готовое действие"
                .formatted(task.getId()),
            "дайте задаче другой id или вызовите готовый блок; задачу поставляемой карты повторяйте с той же формой и тем же исполнителем");
      }
    }
  }

  private static boolean likeShipped(UserTask task, Shipped shipped) {
    return shipped
        .tasksOfRoadmaps(task.getId())
        .anyMatch(
            it ->
                same("formRef", task, it)
                    && same("candidateGroups", task, it)
                    && same("assignee", task, it));
  }

  private static boolean same(String attribute, UserTask one, UserTask other) {
    Optional<String> value = UploadedModel.camunda(one, attribute);
    return value.equals(UploadedModel.camunda(other, attribute));
  }
}
