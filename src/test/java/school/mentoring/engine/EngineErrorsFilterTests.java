package school.mentoring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is told where the engine broke, be the task there still or not. */
class EngineErrorsFilterTests {

  private static final String BROKEN =
      "{\"type\":\"RestException\",\"message\":\"Cannot submit task form: null\"}";

  private final String task = UUID.randomUUID().toString();
  private final TaskService tasks = mock(TaskService.class);
  private final TaskQuery query = mock(TaskQuery.class, RETURNS_SELF);

  @BeforeEach
  void ask() {
    when(tasks.createTaskQuery()).thenReturn(query);
    when(query.taskId(any())).thenReturn(query);
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /engine-rest/task/%s/submit-form",
    "GET, /engine-rest/task/%s/form-variables",
    "POST, /camunda/api/engine/engine/default/task/%s/complete"
  })
  void aTaskThatIsGoneIsToldToBeDone(String method, String path) throws Exception {
    doReturn(0L).when(query).count();

    MockHttpServletResponse answer = answer(method, path.formatted(task), 500);

    assertThat(answer.getStatus()).isEqualTo(404);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("уже выполнена", "Обновите");
  }

  @Test
  void aMistakeOfTheProgramIsNotHidden() throws Exception {
    doReturn(1L).when(query).count();

    assertThat(answer("POST", "/engine-rest/task/" + task + "/submit-form", 500).getStatus())
        .isEqualTo(500);
    assertThat(answer("POST", "/engine-rest/process-definition/key/a/start", 500).getStatus())
        .isEqualTo(500);
  }

  private MockHttpServletResponse answer(String method, String path, int status) throws Exception {
    @SuppressWarnings("unchecked")
    ObjectProvider<TaskService> engine = mock(ObjectProvider.class);
    when(engine.getObject()).thenReturn(tasks);
    MockHttpServletResponse answer = new MockHttpServletResponse();
    FilterChain broken =
        (request, response) -> {
          ((HttpServletResponse) response).setStatus(status);
          response.getOutputStream().write(BROKEN.getBytes(StandardCharsets.UTF_8));
        };
    new EngineErrorsFilter(engine)
        .doFilterInternal(new MockHttpServletRequest(method, path), answer, broken);
    return answer;
  }
}
