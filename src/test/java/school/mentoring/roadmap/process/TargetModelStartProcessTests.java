package school.mentoring.roadmap.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.TestTasks;
import school.mentoring.engine.RefusedByDomain;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.ProgrammeControl;
import school.mentoring.roadmap.course.LineProgress;
import school.mentoring.roadmap.course.Progress;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class TargetModelStartProcessTests {

  @Autowired TestSchool schools;
  @Autowired TestTasks tasks;
  @Autowired RuntimeService runtime;
  @Autowired IdentityService identities;
  @Autowired Progress progress;
  @Autowired ProgrammeControl control;

  @AfterEach
  void nobody() {
    identities.clearAuthentication();
  }

  private ProgrammeId started(OrganisationId school, Object year) {
    return ProgrammeId.of(
        runtime
            .startProcessInstanceByKey(
                "targetModel", Map.of("schoolYear", year, "organisation", school.id()))
            .getBusinessKey());
  }

  private void as(Role role, OrganisationId school) {
    identities.setAuthentication(
        TestSchool.login(role, school), List.of(role.group()), List.of(school.id()));
  }

  @Test
  void aProgrammeStartsWithTheStudyOfTheMethodologyInItsWindow() {
    OrganisationId school = schools.founded();

    ProgrammeId programme = started(school, 2026);

    Task task = tasks.open(programme, "userTask_studyMethodology");
    assertThat(task.getTenantId()).isEqualTo(school.id());
    assertThat(task.getCamundaFormRef().getKey()).isEqualTo("documentEvidence");
    assertThat(task.getDueDate().toInstant()).isEqualTo("2026-08-31T20:59:59Z");
  }

  @Test
  void evidenceIsRecordedAndIsNoVariable() {
    OrganisationId school = schools.founded();
    ProgrammeId programme = started(school, 2026);

    tasks.answer(
        programme,
        "userTask_studyMethodology",
        Map.of("outcome", "done", "evidenceNote", "Подборка собрана"));

    LineProgress line =
        progress.of(programme, school).lines().stream()
            .filter(it -> it.line().equals("000-1.1.1"))
            .findFirst()
            .orElseThrow();
    assertThat(line.state()).isEqualTo(LineProgress.State.DONE);
    assertThat(line.evidence())
        .singleElement()
        .satisfies(it -> assertThat(it.note()).isEqualTo("Подборка собрана"));
    assertThat(runtime.createVariableInstanceQuery().tenantIdIn(school.id()).list())
        .extracting("name")
        .containsOnly("schoolYear", "organisation", "finishFrom");
  }

  @Test
  void anEmptyAnswerIsRefusedInRussian() {
    ProgrammeId programme = started(schools.founded(), 2026);

    assertThatThrownBy(
            () -> tasks.answer(programme, "userTask_studyMethodology", Map.of("outcome", "done")))
        .isInstanceOf(RefusedByDomain.class)
        .hasMessageContaining("Что подготовлено и где хранится")
        .hasMessageContaining("не заполнено");
  }

  @Test
  void aSecondProgrammeOfTheSameYearIsRefused() {
    OrganisationId school = schools.founded();
    started(school, 2026);

    assertThatThrownBy(() -> started(school, 2026))
        .isInstanceOf(RefusedByDomain.class)
        .hasMessageContaining("2026/27")
        .hasMessageContaining("уже есть");
  }

  @Test
  void aYearOutOfRangeIsRefused() {
    assertThatThrownBy(() -> started(schools.founded(), 26)).hasMessageContaining("26 году");
    assertThatThrownBy(() -> started(schools.founded(), "двадцать шестой"))
        .hasMessageContaining("schoolYear");
  }

  @Test
  void aMentorMayNotStartAndACuratorMayNotStartForAForeignSchool() {
    OrganisationId school = schools.founded();
    OrganisationId foreign = schools.founded();

    as(Role.MENTOR, school);
    assertThatThrownBy(() -> started(school, 2026)).isInstanceOf(Exception.class);
    as(Role.CURATOR, school);
    assertThatThrownBy(() -> started(foreign, 2026))
        .hasMessageContaining(foreign.id())
        .hasMessageContaining("недоступна");
    assertThatThrownBy(() -> runtime.startProcessInstanceByKey("buildMenteeBase"))
        .hasMessageContaining("отдельно не запускается");
    assertThat(started(school, 2026)).isNotNull();
  }

  @Test
  void aCancelledProgrammeLeavesNoInstanceAndMakesRoomForAnother() {
    OrganisationId school = schools.founded();
    ProgrammeId programme = started(school, 2026);

    control.cancel(programme, school, "Ошибка в учебном годе");

    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(programme.toString())
                .count())
        .isZero();
    assertThat(progress.of(programme, school).programme().state())
        .isEqualTo(Programme.State.CANCELLED);
    assertThat(started(school, 2026)).isNotEqualTo(programme);
  }

  @Test
  void aPausedProgrammeTakesNoAnswersUntilItIsResumed() {
    OrganisationId school = schools.founded();
    ProgrammeId programme = started(school, 2026);

    control.pause(programme, school, "Карантин");
    assertThatThrownBy(
            () ->
                tasks.answer(
                    programme,
                    "userTask_studyMethodology",
                    Map.of("outcome", "done", "evidenceNote", "x")))
        .hasMessageContaining("suspended");
    control.resume(programme, school);
    tasks.answer(
        programme, "userTask_studyMethodology", Map.of("outcome", "done", "evidenceNote", "x"));

    assertThat(tasks.all(programme))
        .contains(
            "userTask_developRegulation",
            "userTask_identifyRequests",
            "userTask_holdPedagogicalCouncil");
  }
}
