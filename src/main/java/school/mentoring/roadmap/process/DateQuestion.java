package school.mentoring.roadmap.process;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;

/**
 * The block that asks when a line is to be done whose date others set. Its call bears the line to
 * say whose date it asks for; the line itself is done elsewhere.
 */
public final class DateQuestion {

  public static final String BLOCK = "agreeDate";

  private DateQuestion() {}

  public static boolean asks(Activity element) {
    return element instanceof CallActivity call && BLOCK.equals(call.getCalledElement());
  }
}
