package school.mentoring.roadmap.process.check;

import org.camunda.bpm.model.bpmn.instance.FlowNode;

/**
 * A loop waits for somebody on its way: one that does not would turn for ever and take the whole
 * application with it. A timer is no such wait, for in a past year it has always passed.
 */
final class WaitRule implements ModelRule {

  @Override
  public void check(UploadedModel model, Upload upload, Problems problems) {
    Passages passages = new Passages(upload);
    for (FlowNode node : model.all(FlowNode.class)) {
      if (passages.leadBackTo(node)) {
        problems.add(
            model.resource(),
            node,
            "стрелки возвращаются сюда, никого не дождавшись: процесс крутился бы без конца",
            "поставьте в эту петлю задачу человека или уберите возврат");
        return;
      }
    }
  }
}
