package school.mentoring.roadmap.process.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;

/**
 * A roadmap sends no messages, and waits only for those that the application sends; one that a
 * block it calls waits for already would reach neither.
 */
final class MessageRule implements ModelRule {

  @Override
  public void check(UploadedModel model, Upload upload, Problems problems) {
    for (MessageEventDefinition definition : model.all(MessageEventDefinition.class)) {
      FlowElement event = (FlowElement) definition.getParentElement();
      if (event instanceof IntermediateThrowEvent || event instanceof EndEvent) {
        problems.add(
            model.resource(),
            event,
            "дорожная карта отправляет сообщение",
            "уберите сообщение: этап вызовите, а о пройденном событии скажите эскалацией");
      } else {
        awaited(model, event, name(definition), upload, problems);
      }
    }
  }

  private static String name(MessageEventDefinition definition) {
    return Optional.ofNullable(definition.getMessage()).map(Message::getName).orElse("");
  }

  private static void awaited(
      UploadedModel model, FlowElement event, String name, Upload upload, Problems problems) {
    Set<String> known = upload.shipped().messages();
    if (!known.contains(name)) {
      problems.add(
          model.resource(),
          event,
          "сообщение «%s» никто не отправляет".formatted(name),
          "ждите одно из сообщений программы: %s, или поставьте задачу человека"
              .formatted(String.join(", ", known)));
    } else if (awaitedByBlock(model.key(), name, upload, new HashSet<>())) {
      problems.add(
          model.resource(),
          event,
          "сообщение «%s» ждёт и вызванный блок: оно не дойдёт ни до кого".formatted(name),
          "уберите это событие: блок сделает всё сам");
    }
  }

  private static boolean awaitedByBlock(
      String process, String name, Upload upload, Set<String> seen) {
    Optional<UploadedModel> block = upload.shipped().block(process);
    return seen.add(process)
        && (block.filter(it -> it.messages().contains(name)).isPresent()
            || block.or(() -> upload.process(process)).stream()
                .flatMap(it -> it.all(CallActivity.class).stream())
                .anyMatch(
                    it ->
                        awaitedByBlock(String.valueOf(it.getCalledElement()), name, upload, seen)));
  }
}
