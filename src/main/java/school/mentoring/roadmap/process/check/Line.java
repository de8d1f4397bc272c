package school.mentoring.roadmap.process.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import school.mentoring.roadmap.EvidenceKind;
import school.mentoring.roadmap.process.ModelElement;

/** An element of a roadmap that must carry a line: a user task or the call of a block. */
record Line(Activity activity, ModelElement properties) {

  /** Calls of stages that carry a line: a stage need not carry one. */
  static Stream<Line> stages(UploadedModel model, Upload upload) {
    return model.all(CallActivity.class).stream()
        .filter(it -> upload.stage(String.valueOf(it.getCalledElement())).isPresent())
        .map(it -> new Line(it, model.properties(it)))
        .filter(it -> it.find("line").isPresent() || it.find("window").isPresent());
  }

  static Stream<Line> in(UploadedModel model, Upload upload) {
    Stream<Activity> tasks = model.all(UserTask.class).stream().map(Activity.class::cast);
    Stream<Activity> calls =
        model.all(CallActivity.class).stream()
            .filter(it -> upload.stage(String.valueOf(it.getCalledElement())).isEmpty())
            .map(Activity.class::cast);
    return Stream.concat(tasks, calls).map(it -> new Line(it, model.properties(it)));
  }

  /** Those that a person does directly. */
  static Stream<Line> tasks(UploadedModel model, Upload upload) {
    return in(model, upload).filter(it -> it.activity instanceof UserTask);
  }

  Optional<String> find(String property) {
    return properties.find(property);
  }

  Optional<EvidenceKind> evidence() {
    return find("evidence").flatMap(EvidenceKind::find);
  }

  /** Id of the form that the task shows: its own, or that of its evidence. */
  Optional<String> form() {
    return UploadedModel.camunda(activity, "formRef").or(() -> evidence().map(EvidenceKind::form));
  }

  /** Names of its properties that begin like this, without the beginning. */
  Stream<String> bound(String beginning) {
    return properties
        .properties()
        .map(it -> String.valueOf(it.getCamundaName()))
        .filter(it -> it.startsWith(beginning))
        .map(it -> it.substring(beginning.length()));
  }
}
