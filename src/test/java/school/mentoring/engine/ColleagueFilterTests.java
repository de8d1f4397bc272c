package school.mentoring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import school.mentoring.ServerTest;

/** Tasklist shows a task's doer and roles as people read them, to whoever may read the task. */
@ServerTest
class ColleagueFilterTests {

  @Autowired private TaskService tasks;
  @Autowired private TestRestTemplate rest;

  private Task task;

  @BeforeEach
  void aTaskOfTheDirectorsThatTheCuratorDoes() {
    task = tasks.newTask();
    task.setTenantId("demo-school");
    task.setAssignee("curator");
    tasks.saveTask(task);
    tasks.addCandidateGroup(task.getId(), "director");
    tasks.addCandidateGroup(task.getId(), "mentor");
  }

  @AfterEach
  void gone() {
    tasks.deleteTask(task.getId(), true);
  }

  @Test
  void aColleagueAndARoleAreNamed() {
    assertThat(shownTo("director"))
        .containsPattern("\"firstName\":\"[А-Я][^\"]+\",\"lastName\":\"[А-Я]")
        .contains("\"name\":\"Наставник\"");
  }

  @Test
  void whoMayNotReadTheTaskIsToldNobody() {
    assertThat(shownTo("clerk")).doesNotContain("firstName");
  }

  private String shownTo(String login) {
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.ACCEPT, "application/hal+json");
    return rest.withBasicAuth(login, "demo")
        .exchange(
            "/camunda/api/engine/engine/default/task/" + task.getId(),
            HttpMethod.GET,
            new HttpEntity<>(headers),
            String.class)
        .getBody();
  }
}
