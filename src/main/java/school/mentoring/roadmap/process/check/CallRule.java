package school.mentoring.roadmap.process.check;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Calls lead to a stage of the same deployment or to a building block, in the same programme. */
final class CallRule implements ModelRule {

  @Override
  public void check(UploadedModel model, Upload upload, Problems problems) {
    for (CallActivity call : model.all(CallActivity.class)) {
      called(model.resource(), call, upload, problems);
      handedOver(model.resource(), call, problems);
    }
  }

  private static void called(String resource, CallActivity call, Upload upload, Problems problems) {
    String called = String.valueOf(call.getCalledElement());
    if (upload.stage(called).isPresent()) {
      bound(resource, call, "deployment", "этап", problems);
    } else if (upload.shipped().block(called).isPresent()) {
      bound(resource, call, "latest", "блок", problems);
    } else {
      problems.add(
          resource,
          call,
          "вызывается «%s», а такого этапа в загруженных файлах нет".formatted(called),
          "загрузите этап вместе с картой или вызовите готовый блок: "
              + String.join(", ", upload.shipped().blocks()));
    }
  }

  private static void bound(
      String resource, CallActivity call, String wanted, String what, Problems problems) {
    String binding = UploadedModel.camunda(call, "calledElementBinding").orElse("latest");
    if (!binding.equals(wanted)) {
      problems.add(
          resource,
          call,
          "%s «%s» вызывается со связью «%s»".formatted(what, call.getCalledElement(), binding),
          "выберите в поле Binding значение «%s»".formatted(wanted));
    }
  }

  private static void handedOver(String resource, CallActivity call, Problems problems) {
    if (extensions(call, CamundaIn.class)
        .noneMatch(it -> AllowedExpressions.BUSINESS_KEY.equals(it.getCamundaBusinessKey()))) {
      problems.add(
          resource,
          call,
          "вызов не передаёт, к какой программе он относится",
          "добавьте вызову businessKey: " + AllowedExpressions.BUSINESS_KEY);
    }
    Stream<String> all =
        Stream.concat(
            extensions(call, CamundaIn.class).map(CamundaIn::getCamundaVariables),
            extensions(call, CamundaOut.class).map(CamundaOut::getCamundaVariables));
    if (all.anyMatch(it -> it != null)) {
      problems.add(
          resource,
          call,
          "вызов передаёт все переменные сразу (variables=\"all\")",
          "перечислите нужные переменные по одной");
    }
  }

  private static <T extends ModelElementInstance> Stream<T> extensions(
      CallActivity call, Class<T> type) {
    ExtensionElements extensions = call.getExtensionElements();
    return extensions == null
        ? Stream.empty()
        : extensions.getElementsQuery().filterByType(type).list().stream();
  }
}
