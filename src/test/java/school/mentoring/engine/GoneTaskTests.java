package school.mentoring.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.junit.jupiter.api.Test;
import school.mentoring.shared.Refusal;

class GoneTaskTests {

  private final TaskEntity task = mock(TaskEntity.class);
  private final ExecutionEntity execution = mock(ExecutionEntity.class);

  @Test
  void aTaskCompletedBetweenTwoReadsIsToldToBeDone() {
    when(task.getProcessInstance()).thenReturn(execution);

    assertThatThrownBy(() -> GoneTask.refuseIfGone(task))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("уже выполнена");
  }

  @Test
  void aTaskOfAProcessThatEndedMeanwhileIsToldToBeDone() {
    when(task.getExecution()).thenReturn(execution);

    assertThatThrownBy(() -> GoneTask.refuseIfGone(task)).isInstanceOf(Refusal.class);
  }

  @Test
  void anOpenTaskIsNotRefused() {
    when(task.getExecution()).thenReturn(execution);
    when(task.getProcessInstance()).thenReturn(execution);

    assertThatCode(() -> GoneTask.refuseIfGone(task)).doesNotThrowAnyException();
  }
}
