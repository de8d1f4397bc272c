package school.mentoring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.ConcurrencyFailureException;

/** What the engine says where a process was ended between two of its reads. */
class OvertakenTests {

  private final AsSystem system = new AsSystem(mock(IdentityService.class));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cannot restore state of process instance 1: list of executions is empty",
        "No process instance found for id '1': processInstance is null",
        "execution 1 doesn't exist: execution is null",
        "Cannot find task with id 1: task is null"
      })
  void aProcessThatSomebodyEndedMeanwhileIsTold(String message) {
    assertThatThrownBy(() -> system.run(() -> fail(new NullValueException(message))))
        .isInstanceOf(ConcurrencyFailureException.class);
    assertThatThrownBy(() -> system.run(() -> fail(new NotFoundException(message))))
        .isInstanceOf(ConcurrencyFailureException.class);
    String body = "{\"type\":\"NullValueException\",\"message\":\"" + message + "\"}";
    assertThat(EngineErrors.translated(500, body.getBytes(StandardCharsets.UTF_8)))
        .hasValueSatisfying(it -> assertThat(it.getMessage()).contains("уже выполнена"));
  }

  @Test
  void aMistakeOfTheProgramStaysOne() {
    assertThatThrownBy(() -> system.run(() -> fail(new NullValueException("messageName is null"))))
        .isInstanceOf(NullValueException.class);
    assertThatThrownBy(() -> system.run(() -> fail(new ProcessEngineException())))
        .isInstanceOf(ProcessEngineException.class);
  }

  private static void fail(ProcessEngineException failed) {
    throw failed;
  }
}
