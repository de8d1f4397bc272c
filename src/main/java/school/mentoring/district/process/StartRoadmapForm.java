package school.mentoring.district.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.district.RequestId;
import school.mentoring.district.SchoolRequest;
import school.mentoring.district.SchoolRequests;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.organisation.Organisations;

/** The school begins the roadmap its centre asks for, or says why not. */
@Component
class StartRoadmapForm implements TaskForm {

  private final SchoolRequests requests;
  private final Organisations organisations;

  StartRoadmapForm(SchoolRequests requests, Organisations organisations) {
    this.requests = requests;
    this.organisations = organisations;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    SchoolRequest request = requests.get(task.organisation(), DistrictVariables.request(task));
    return Map.of(
        "roadmapName", request.subjectName(),
        "schoolYear", request.schoolYear().toString(),
        "centreName", organisations.get(request.centre()).shortName(),
        "running",
            requests.isRunning(request)
                ? "Эта дорожная карта в школе на этот год уже есть: «Начать» свяжет с запросом её, второй не будет."
                : "");
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    RequestId request = DistrictVariables.request(task);
    String by = DistrictVariables.user(task);
    if (answers.text("decision").filter("decline"::equals).isPresent()) {
      String reason = answers.text("declineReason").orElse(null);
      requests.decline(task.organisation(), request, reason, by);
    } else {
      requests.start(task.organisation(), request, by);
    }
    return Map.of();
  }
}
