package school.mentoring.roadmap.process.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;

/** A call hands its block what the block says it needs (property {@code needs} of the block). */
final class BlockInputRule implements ModelRule {

  @Override
  public void check(UploadedModel model, Upload upload, Problems problems) {
    for (CallActivity call : model.all(CallActivity.class)) {
      Set<String> handed = handed(call);
      needed(call, upload.shipped())
          .filter(it -> !handed.contains(it))
          .forEach(
              it ->
                  problems.add(
                      model.resource(),
                      call,
                      "блоку «%s» не передано «%s»".formatted(call.getCalledElement(), it),
                      "добавьте вызову в разделе In mappings строку с целью (Target) " + it));
    }
  }

  private static Stream<String> needed(CallActivity call, Shipped shipped) {
    return shipped.block(String.valueOf(call.getCalledElement())).stream()
        .flatMap(it -> it.properties().words("needs"));
  }

  private static Set<String> handed(CallActivity call) {
    return call.getExtensionElements() == null
        ? Set.of()
        : call
            .getExtensionElements()
            .getElementsQuery()
            .filterByType(CamundaIn.class)
            .list()
            .stream()
            .map(it -> String.valueOf(it.getCamundaTarget()))
            .collect(Collectors.toSet());
  }
}
