package school.mentoring.roadmap.process.check;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** A timer waits for a date that the process knows, or for a plain stretch of time. */
final class TimerRule implements ModelRule {

  @Override
  public void check(UploadedModel model, Upload upload, Problems problems) {
    for (TimerEventDefinition timer : model.all(TimerEventDefinition.class)) {
      if (timer.getTimeDate() == null && timer.getTimeDuration() == null) {
        problems.add(
            model.resource(),
            event(timer),
            "у таймера нет срока или он повторяется сам",
            "укажите Date (переменную с датой) или Duration (например P7D)");
      }
      if (timer.getTimeDuration() != null && !right(timer.getTimeDuration().getTextContent())) {
        problems.add(
            model.resource(),
            event(timer),
            "время ожидания «%s» не понятно".formatted(timer.getTimeDuration().getTextContent()),
            "укажите его по образцу P7D (семь дней)");
      }
    }
  }

  private static FlowElement event(EventDefinition definition) {
    return (FlowElement) definition.getParentElement();
  }

  private static boolean right(String text) {
    return AllowedExpressions.allowed(text) || isPeriod(text.strip()) || isDuration(text.strip());
  }

  private static boolean isPeriod(String text) {
    try {
      return !Period.parse(text).isNegative();
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isDuration(String text) {
    try {
      return !Duration.parse(text).isNegative();
    } catch (DateTimeException e) {
      return false;
    }
  }
}
