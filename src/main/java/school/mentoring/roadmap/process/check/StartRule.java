package school.mentoring.roadmap.process.check;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** A process begins in one place, and only because somebody began or called it. */
final class StartRule implements ModelRule {

  @Override
  public void check(UploadedModel model, Upload upload, Problems problems) {
    List<StartEvent> starts =
        model.all(StartEvent.class).stream()
            .filter(it -> it.getParentElement() instanceof Process)
            .toList();
    if (starts.size() != 1) {
      problems.add(
          model.resource(),
          model.process(),
          "начальных событий %d, а нужно одно".formatted(starts.size()),
          "поставьте одно начальное событие");
    }
    for (StartEvent start : starts) {
      if (!start.getEventDefinitions().isEmpty()) {
        problems.add(
            model.resource(),
            start,
            "процесс начинается сам, по времени или сообщению",
            "сделайте начальное событие простым: программу начинает человек, этап — вызов");
      }
    }
  }
}
