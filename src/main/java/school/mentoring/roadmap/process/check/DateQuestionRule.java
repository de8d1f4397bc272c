package school.mentoring.roadmap.process.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import school.mentoring.roadmap.process.DateQuestion;
import school.mentoring.roadmap.process.ModelElement;

/** Whoever asks when a line is to be done asks of a line that is done somewhere. */
final class DateQuestionRule implements ModelRule {

  @Override
  public void check(UploadedModel model, Upload upload, Problems problems) {
    List<CallActivity> questions =
        model.all(CallActivity.class).stream().filter(DateQuestion::asks).toList();
    if (!questions.isEmpty()) {
      Set<String> done = done(upload);
      questions.forEach(it -> check(model.resource(), it, done, problems));
    }
  }

  private static Set<String> done(Upload upload) {
    return upload.models().stream()
        .flatMap(it -> Stream.concat(Line.in(it, upload), Line.stages(it, upload)))
        .filter(it -> !DateQuestion.asks(it.activity()))
        .flatMap(it -> it.properties().words("line"))
        .collect(Collectors.toSet());
  }

  private static void check(
      String resource, CallActivity question, Set<String> done, Problems problems) {
    ModelElement properties = new ModelElement(question);
    if (!properties.find("window").equals(Optional.of("external"))) {
      problems.add(
          resource,
          question,
          "спрашивают срок строки, а он в модели уже стоит",
          "задайте вызову свойство window со значением external или уберите вызов");
    }
    properties
        .words("line")
        .filter(it -> !done.contains(it))
        .forEach(
            it ->
                problems.add(
                    resource,
                    question,
                    "спрашивают срок строки «%s», а её никто не выполняет".formatted(it),
                    "поставьте после вызова задачу с этой строкой и сроком external"));
  }
}
