package school.mentoring.district.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import school.mentoring.EngineTest;
import school.mentoring.TestOrders;
import school.mentoring.TestSchool;
import school.mentoring.TestTasks;
import school.mentoring.district.Courier;
import school.mentoring.district.RequestState;
import school.mentoring.district.SchoolRequest;
import school.mentoring.district.SchoolRequests;
import school.mentoring.district.TestDistrict;
import school.mentoring.engine.RefusedByDomain;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.ProgrammeControl;
import school.mentoring.roadmap.Programmes;
import school.mentoring.roadmap.course.LineProgress;
import school.mentoring.roadmap.course.Progress;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.SchoolYear;

@EngineTest
class AwaitSchoolsProcessTests {

  @Autowired TestDistrict district;
  @Autowired TestTasks tasks;
  @Autowired TestOrders orders;
  @Autowired Courier courier;
  @Autowired SchoolRequests requests;
  @Autowired Programmes programmes;
  @Autowired ProgrammeControl control;
  @Autowired Progress progress;
  @Autowired TaskService taskService;
  @Autowired FormService forms;
  @Autowired RuntimeService runtime;
  @Autowired IdentityService identities;

  private OrganisationId centre;
  private OrganisationId first;
  private OrganisationId second;

  @BeforeEach
  void centreWithTwoSchools() {
    centre = district.centre();
    first = district.schoolBelow(centre);
    second = district.schoolBelow(centre);
  }

  @AfterEach
  void nobody() {
    identities.clearAuthentication();
  }

  @Test
  void aCentreWithoutSchoolsPassesAtOnce() {
    OrganisationId alone = district.centre();

    ProgrammeId programme = district.begun(alone);

    assertThat(programmes.get(programme, alone).state()).isEqualTo(Programme.State.FINISHED);
  }

  @Test
  void everySchoolBelowGetsATaskInItsOwnTenant() {
    ProgrammeId programme = asked();

    assertThat(task(first, "userTask_startRoadmap")).isNotNull();
    assertThat(task(second, "userTask_startRoadmap").getDueDate()).isNotNull();
    assertThat(tasks.open(programme, "userTask_followDeliveries").getTenantId())
        .isEqualTo(centre.id());
  }

  @Test
  void aSchoolIsAskedOnceHoweverOftenTheCourierGoes() {
    asked();
    courier.goRound();

    assertThat(taskService.createTaskQuery().tenantIdIn(first.id()).count()).isEqualTo(1);
  }

  @Test
  void theSchoolStartsTheRoadmapAsThePersonWhoAnswers() {
    asked();

    start(first);

    assertThat(request(first).state()).isEqualTo(RequestState.STARTED);
    assertThat(request(first).answeredBy()).isEqualTo(TestSchool.login(Role.DIRECTOR, first));
    assertThat(programmes.find(first, "schoolPart", new SchoolYear(2026)))
        .hasValueSatisfying(
            it -> assertThat(it.id()).isEqualTo(request(first).answer().orElseThrow()));
  }

  @Test
  void theWaitEndsByItselfWhenTheLastSchoolDelivers() {
    ProgrammeId programme = asked();
    ProgrammeId one = start(first);
    ProgrammeId other = start(second);

    tasks.done(one, "userTask_planYear", "userTask_reportYear");
    tasks.done(other, "userTask_planYear");
    courier.goRound();
    assertThat(tasks.all(programme)).contains("userTask_followDeliveries");

    tasks.done(other, "userTask_reportYear");
    courier.goRound();
    courier.goRound();

    assertThat(tasks.all(programme)).containsExactly("userTask_checkOrder");
    assertThat(line(programme, "7.1").state()).isEqualTo(LineProgress.State.DONE);
  }

  @Test
  void whatASchoolHasClosedBeforeItIsAskedIsDeliveredByItsAnswer() {
    ProgrammeId own = district.started("schoolPart", first);
    tasks.done(own, "userTask_planYear", "userTask_reportYear");
    ProgrammeId programme = asked();
    decline(second, "Школа закрыта на ремонт");

    assertThat(start(first)).isEqualTo(own);
    courier.goRound();

    assertThat(tasks.all(programme)).containsExactly("userTask_checkOrder");
  }

  @Test
  void theCoordinatorSeesFiguresAndGoesOnWithoutALateSchoolForAReason() {
    ProgrammeId programme = asked();
    ProgrammeId one = start(first);
    tasks.done(one, "userTask_planYear", "userTask_reportYear");
    courier.goRound();
    Task follow = tasks.open(programme, "userTask_followDeliveries");

    assertThat(shown(follow, "delivered")).isEqualTo("1");
    assertThat(shown(follow, "asked")).isEqualTo("2");
    assertThatThrownBy(() -> tasks.answer(programme, "userTask_followDeliveries", Map.of()))
        .hasMessageContaining("Почему идём дальше");
    tasks.answer(
        programme, "userTask_followDeliveries", Map.of("evidenceNote", "Школа на карантине"));

    assertThat(tasks.all(programme)).contains("userTask_checkOrder");
    assertThat(line(programme, "7.1").evidence())
        .anySatisfy(it -> assertThat(it.note()).isEqualTo("Школа на карантине"));
  }

  @Test
  void aSchoolDeclinesOnlyWithAReasonAndIsNotWaitedForAnyLonger() {
    ProgrammeId programme = asked();
    assertThatThrownBy(() -> decline(first, "")).isInstanceOf(RefusedByDomain.class);

    decline(first, "Своя программа на этот год");
    decline(second, "Школа закрыта на ремонт");
    courier.goRound();

    assertThat(request(first).reason()).isEqualTo("Своя программа на этот год");
    assertThat(tasks.all(programme)).containsExactly("userTask_checkOrder");
  }

  @Test
  void anOrderIsBroughtToTheHeadsAndAcknowledged() {
    ProgrammeId programme = asked();
    decline(first, "Нет");
    decline(second, "Нет");
    courier.goRound();
    orders.issue(root(programme), "callActivity_issueOrder");
    courier.goRound();

    Task read = task(first, "userTask_acknowledgeOrder");
    assertThat(shown(read, "points")).startsWith("1\\. ");
    forms.submitTaskForm(read.getId(), Map.of("acknowledgement", "acknowledged"));
    courier.goRound();
    assertThat(tasks.all(programme)).contains("userTask_followDeliveries");
    forms.submitTaskForm(
        task(second, "userTask_acknowledgeOrder").getId(),
        Map.of("acknowledgement", "acknowledged"));
    courier.goRound();

    assertThat(programmes.get(programme, centre).state()).isEqualTo(Programme.State.FINISHED);
  }

  @Test
  void theSchoolsTaskGoesWithTheCentresProgramme() {
    ProgrammeId programme = asked();
    ProgrammeId own = start(first);

    control.pause(programme, centre, "Каникулы");
    assertThat(task(second, "userTask_startRoadmap").isSuspended()).isTrue();
    control.resume(programme, centre);
    control.cancel(programme, centre, "Проект закрыт");
    courier.goRound();

    assertThat(task(second, "userTask_startRoadmap")).isNull();
    assertThat(request(second).state()).isEqualTo(RequestState.WITHDRAWN);
    assertThat(programmes.get(own, first).state()).isEqualTo(Programme.State.RUNNING);
  }

  @Test
  void aPausedCentreIsWokenWhenItIsResumed() {
    ProgrammeId programme = asked();
    decline(first, "Нет");
    control.pause(programme, centre, "Каникулы");
    identities.clearAuthentication();
    requests.decline(second, request(second).id(), "Нет", "director");
    courier.goRound();
    assertThat(tasks.all(programme)).contains("userTask_followDeliveries");

    control.resume(programme, centre);
    courier.goRound();

    assertThat(tasks.all(programme)).contains("userTask_checkOrder");
  }

  @Test
  void aSchoolThatCancelsItsProgrammeIsNotWaitedForAnyLonger() {
    ProgrammeId programme = asked();
    decline(second, "Нет");
    control.cancel(start(first), first, "Ошибка");
    courier.goRound();

    assertThat(request(first).state()).isEqualTo(RequestState.DECLINED);
    assertThat(tasks.all(programme)).containsExactly("userTask_checkOrder");
  }

  private ProgrammeId asked() {
    ProgrammeId programme = district.begun(centre);
    courier.goRound();
    return programme;
  }

  private ProgrammeId start(OrganisationId school) {
    answer(school, Map.of("decision", "start"));
    return request(school).answer().orElseThrow();
  }

  private void decline(OrganisationId school, String reason) {
    answer(school, Map.of("decision", "decline", "declineReason", reason));
  }

  private void answer(OrganisationId school, Map<String, Object> answers) {
    identities.setAuthentication(
        TestSchool.login(Role.DIRECTOR, school), List.of("director"), List.of(school.id()));
    try {
      forms.submitTaskForm(task(school, "userTask_startRoadmap").getId(), answers);
    } finally {
      identities.clearAuthentication();
    }
  }

  private Task task(OrganisationId school, String element) {
    return taskService
        .createTaskQuery()
        .tenantIdIn(school.id())
        .taskDefinitionKey(element)
        .singleResult();
  }

  private String shown(Task task, String key) {
    return forms.getTaskFormData(task.getId()).getFormFields().stream()
        .filter(it -> it.getId().equals(key))
        .findFirst()
        .orElseThrow()
        .getValue()
        .getValue()
        .toString();
  }

  private SchoolRequest request(OrganisationId school) {
    return requests.of(school, Pageable.unpaged()).stream()
        .filter(it -> it.subject().equals("schoolPart"))
        .findFirst()
        .orElseThrow();
  }

  private LineProgress line(ProgrammeId programme, String line) {
    return progress.of(programme, centre).lines().stream()
        .filter(it -> it.line().equals(line))
        .findFirst()
        .orElseThrow();
  }

  private ProcessInstance root(ProgrammeId programme) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(programme.toString(), "centreProject")
        .singleResult();
  }
}
