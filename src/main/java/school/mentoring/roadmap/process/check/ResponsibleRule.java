package school.mentoring.roadmap.process.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import school.mentoring.organisation.Role;

/** Every task has a role that does it, or a person whom the process knows. */
final class ResponsibleRule implements ModelRule {

  @Override
  public void check(UploadedModel model, Upload upload, Problems problems) {
    for (UserTask task : model.all(UserTask.class)) {
      assignee(model.resource(), task, problems);
      groups(model.resource(), task, problems);
    }
    Line.in(model, upload)
        .filter(it -> it.find("role").filter(role -> !known(role)).isPresent())
        .forEach(it -> unknown(model.resource(), it.activity(), it.find("role").get(), problems));
  }

  private static void assignee(String resource, UserTask task, Problems problems) {
    Optional<String> assignee = UploadedModel.camunda(task, "assignee");
    if (assignee.isPresent() && !AllowedExpressions.allowed(assignee.get())) {
      problems.add(
          resource,
          task,
          "задача назначена человеку «%s»".formatted(assignee.get()),
          "назначьте роль в поле Candidate groups: люди в школах разные");
    }
  }

  private static void groups(String resource, UserTask task, Problems problems) {
    String groups = UploadedModel.camunda(task, "candidateGroups").orElse("");
    List<String> roles =
        Arrays.stream(groups.split(",")).map(String::strip).filter(it -> !it.isEmpty()).toList();
    if (roles.isEmpty() && UploadedModel.camunda(task, "assignee").isEmpty()) {
      problems.add(
          resource,
          task,
          "у задачи нет исполнителя",
          "укажите в поле Candidate groups роль: " + roles());
    }
    roles.stream().filter(it -> !known(it)).forEach(it -> unknown(resource, task, it, problems));
  }

  private static void unknown(
      String resource,
      org.camunda.bpm.model.bpmn.instance.BaseElement element,
      String role,
      Problems problems) {
    problems.add(
        resource, element, "роль «%s» неизвестна".formatted(role), "выберите одну из: " + roles());
  }

  private static boolean known(String role) {
    return Arrays.stream(Role.values()).anyMatch(it -> it.group().equals(role));
  }

  private static String roles() {
    return Arrays.stream(Role.values())
        .map(it -> "%s (%s)".formatted(it.group(), it.responsible()))
        .collect(Collectors.joining(", "));
  }
}
