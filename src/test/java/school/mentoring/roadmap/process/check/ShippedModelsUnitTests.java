package school.mentoring.roadmap.process.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import school.mentoring.roadmap.placing.ModelProblem;

class ShippedModelsUnitTests {

  private final Map<String, byte[]> files = ModelFiles.shipped();
  private final Shipped shipped = new Shipped(files, it -> true);

  @Test
  void theApplicationsOwnModelsAreTrustedByNameAndContent() {
    assertThat(new CamundaRoadmapCheck(() -> shipped, IdOwners.NOBODY).problems(files)).isEmpty();
  }

  @Test
  void shippedRoadmapsObeyTheRulesThatOthersMustObey() {
    assertThat(problems(true)).isEmpty();
  }

  @Test
  void shippedBlocksAreAsReadableAsRoadmaps() {
    assertThat(problems(false)).isEmpty();
  }

  private List<String> problems(boolean roadmaps) {
    Problems problems = new Problems();
    Upload upload = read(problems);
    upload.models().stream()
        .filter(it -> it.roadmap().isPresent() == roadmaps)
        .forEach(it -> judge(it, upload, roadmaps, problems));
    return problems.found().stream().map(ModelProblem::text).toList();
  }

  private Upload read(Problems problems) {
    UploadReader reader = new UploadReader(problems);
    Map<String, byte[]> all = new TreeMap<>(files);
    Map<String, Document> xml = reader.xml(all);
    return new Upload(xml, reader.models(xml), reader.forms(all), reader.decisions(all), shipped);
  }

  private static void judge(
      UploadedModel model, Upload upload, boolean roadmap, Problems problems) {
    CamundaRoadmapCheck.OF_EVERY_MODEL.forEach(it -> it.check(model, upload, problems));
    if (roadmap) {
      CamundaRoadmapCheck.OF_ROADMAPS.forEach(it -> it.check(model, upload, problems));
      new CodeRule(model.resource(), actions(model), problems)
          .check(upload.xml().get(model.resource()));
    }
  }

  /** The application's own stages may use its own delegates, whichever they are. */
  private static Set<String> actions(UploadedModel model) {
    return model.all(ServiceTask.class).stream()
        .map(ServiceTask::getCamundaDelegateExpression)
        .filter(it -> it != null && it.matches("#\\{[a-zA-Z]+Delegate}"))
        .collect(Collectors.toSet());
  }
}
