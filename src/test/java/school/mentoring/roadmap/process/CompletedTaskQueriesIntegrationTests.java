package school.mentoring.roadmap.process;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.TestTasks;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.course.WorkItem;
import school.mentoring.shared.ProgrammeId;

/** What our own tables are asked when a person completes a task, beside the engine's. */
@EngineTest
class CompletedTaskQueriesIntegrationTests {

  @Autowired TestSchool schools;
  @Autowired TestTasks tasks;
  @Autowired RuntimeService runtime;
  @Autowired EntityManagerFactory sessions;

  @Test
  void aCompletedTaskReadsItsProgrammeAndItsLineOnce() {
    ProgrammeId programme =
        ProgrammeId.of(
            runtime
                .startProcessInstanceByKey(
                    "targetModel",
                    Map.of("schoolYear", 2026, "organisation", schools.founded().id()))
                .getBusinessKey());
    Task task = tasks.open(programme, "userTask_studyMethodology");

    Statistics counted =
        counted(
            () ->
                tasks.answer(
                    programme,
                    task.getTaskDefinitionKey(),
                    Map.of("outcome", "done", "evidenceNote", "Подборка собрана")));

    assertThat(counted.getEntityStatistics(Programme.class.getName()).getLoadCount()).isOne();
    assertThat(counted.getEntityStatistics(WorkItem.class.getName()).getLoadCount()).isOne();
    assertThat(counted.getPrepareStatementCount())
        .as(
            "the line, its evidence, the programme, and of each task that comes up: who is there to take it, its line")
        .isLessThanOrEqualTo(4 + 2L * tasks.all(programme).size());
  }

  private Statistics counted(Runnable done) {
    Statistics statistics = sessions.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    done.run();
    statistics.setStatisticsEnabled(false);
    return statistics;
  }
}
