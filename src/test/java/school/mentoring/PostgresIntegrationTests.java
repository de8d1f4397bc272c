package school.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import school.mentoring.district.Courier;
import school.mentoring.district.SchoolRequest;
import school.mentoring.district.SchoolRequests;
import school.mentoring.district.SchoolsOverview;
import school.mentoring.district.TestDistrict;
import school.mentoring.engine.RefusedByDomain;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.Programmes;
import school.mentoring.roadmap.course.LineProgress;
import school.mentoring.roadmap.course.Progress;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.SchoolYear;

/** The application on a real PostgreSQL, with the settings of the profile that schools run. */
class PostgresIntegrationTests extends PostgresTest {

  @Autowired TestSchool schools;
  @Autowired TestTasks tasks;
  @Autowired RuntimeService runtime;
  @Autowired Programmes programmes;
  @Autowired Progress progress;
  @Autowired TestDistrict district;
  @Autowired Courier courier;
  @Autowired SchoolRequests requests;
  @Autowired SchoolsOverview overview;
  @Autowired Flyway flyway;
  @Autowired JdbcTemplate database;

  @Test
  void bothSchemasAreMadeOnAnEmptyDatabase() {
    assertThat(database.queryForObject("select version()", String.class)).startsWith("PostgreSQL");
    assertThat(flyway.info().pending()).isEmpty();
    assertThat(flyway.info().applied()).isNotEmpty();
    assertThat(database.queryForList("select key_ from act_re_procdef", String.class))
        .containsAll(ProcessModels.all().stream().map(it -> it.process().getId()).toList());
  }

  @Test
  void aProgrammeStartsAndKeepsTheEvidenceOfItsFirstTask() {
    OrganisationId school = schools.founded();
    ProgrammeId programme = started(school);

    tasks.answer(
        programme,
        "userTask_studyMethodology",
        Map.of("outcome", "done", "evidenceNote", "Подборка собрана"));

    assertThat(progress.of(programme, school).lines())
        .filteredOn(it -> it.line().equals("000-1.1.1"))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.state()).isEqualTo(LineProgress.State.DONE);
              assertThat(it.evidence()).extracting("note").containsExactly("Подборка собрана");
            });
  }

  @Test
  void aSchoolAnswersItsCentreDeliversAndTheWaitEndsOnceThoughTwoNodesGoRound() throws Exception {
    OrganisationId centre = district.centre();
    OrganisationId school = district.schoolBelow(centre);
    ProgrammeId asking = district.begun(centre);
    byTwo(courier::goRound);
    SchoolRequest request = requests.of(school, Pageable.unpaged()).getContent().get(0);
    requests.start(school, request.id(), TestSchool.login(Role.DIRECTOR, school));
    ProgrammeId answer = requests.get(school, request.id()).answer().orElseThrow();

    tasks.done(answer, "userTask_planYear", "userTask_reportYear");
    byTwo(courier::goRound);
    byTwo(courier::goRound);

    assertThat(tasks.all(asking))
        .containsExactlyInAnyOrder("userTask_checkOrder", "userTask_startRoadmap");
    assertThat(
            overview
                .of(centre, "", new SchoolYear(2026), Pageable.ofSize(20))
                .getContent()
                .get(0)
                .programmes())
        .singleElement()
        .satisfies(it -> assertThat(it.closed()).isEqualTo(2));
  }

  private static void byTwo(Runnable round) throws Exception {
    ExecutorService nodes = Executors.newFixedThreadPool(2);
    List<Future<?>> going = List.of(nodes.submit(round), nodes.submit(round));
    for (Future<?> one : going) {
      one.get();
    }
    nodes.shutdown();
  }

  @Test
  void ofTwoWhoStartTheSameProgrammeAtOnceOneWinsAndTheOtherIsRefusedInRussian() throws Exception {
    for (int round = 0; round < 5; round++) {
      OrganisationId school = schools.founded();

      List<String> refusals = startedByTwo(school);

      assertThat(refusals)
          .singleElement()
          .asString()
          .contains("2026/27 учебный год уже есть", "откройте её в списке программ");
      assertThat(programmes.of(school, Pageable.unpaged())).hasSize(1);
      assertThat(
              runtime
                  .createProcessInstanceQuery()
                  .tenantIdIn(school.id())
                  .processDefinitionKey("targetModel")
                  .count())
          .isEqualTo(1);
    }
  }

  /** Messages of those who were refused. */
  private List<String> startedByTwo(OrganisationId school) throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(2);
    CyclicBarrier together = new CyclicBarrier(2);
    Callable<String> start =
        () -> {
          together.await();
          try {
            started(school);
            return "";
          } catch (RefusedByDomain refusal) {
            return refusal.getMessage();
          }
        };
    try {
      List<Future<String>> ends = Stream.of(start, start).map(people::submit).toList();
      return List.of(ends.get(0).get(), ends.get(1).get()).stream()
          .filter(it -> !it.isEmpty())
          .toList();
    } finally {
      people.shutdown();
    }
  }

  private ProgrammeId started(OrganisationId school) {
    return ProgrammeId.of(
        runtime
            .startProcessInstanceByKey(
                "targetModel", Map.of("schoolYear", 2026, "organisation", school.id()))
            .getBusinessKey());
  }
}
