package school.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.boot.test.context.TestComponent;

/**
 * Leads an order that a stage calls for, the way a school does; the order is named by the call
 * activity, so that several may be open at once.
 */
@TestComponent
public class TestOrders {

  private final TestTasks tasks;
  private final HistoryService history;

  TestOrders(TestTasks tasks, HistoryService history) {
    this.tasks = tasks;
    this.history = history;
  }

  /** Checked, signed and registered: in force from today, not yet read by all. */
  public void putInForce(ProcessInstance stage, String call) {
    String order = open(stage, call);
    tasks.answerIn(order, "userTask_checkOrder", Map.of());
    tasks.answerIn(order, "userTask_signOrder", Map.of("decision", "sign"));
    tasks.answerIn(order, "userTask_registerOrder", Map.of("signing", "paper"));
  }

  /** Everybody has read it: the call ends. */
  public void acquaint(ProcessInstance stage, String call) {
    tasks.answerIn(open(stage, call), "userTask_acquaintWithOrder", Map.of("acquaintance", "all"));
  }

  /** The whole way of an order. */
  public void issue(ProcessInstance stage, String call) {
    putInForce(stage, call);
    acquaint(stage, call);
  }

  /** The head of the school refuses to sign it. */
  public void reject(ProcessInstance stage, String call) {
    String order = open(stage, call);
    tasks.answerIn(order, "userTask_checkOrder", Map.of());
    tasks.answerIn(
        order, "userTask_signOrder", Map.of("decision", "reject", "reason", "Не согласован"));
  }

  /** The called instance that a call activity of a stage waits for now. */
  public String open(ProcessInstance stage, String call) {
    List<HistoricActivityInstance> calls =
        history
            .createHistoricActivityInstanceQuery()
            .processInstanceId(stage.getId())
            .activityId(call)
            .unfinished()
            .list();
    assertThat(calls).as("open calls %s", call).hasSize(1);
    return calls.get(0).getCalledProcessInstanceId();
  }

  /** How many times a stage has called for an order. */
  public long drafts(ProcessInstance stage, String call) {
    return history
        .createHistoricActivityInstanceQuery()
        .processInstanceId(stage.getId())
        .activityId(call)
        .count();
  }
}
