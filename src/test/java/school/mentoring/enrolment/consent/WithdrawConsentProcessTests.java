package school.mentoring.enrolment.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.enrolment.Consent.Purpose;
import school.mentoring.enrolment.EnrolledPeople;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.Participants;
import school.mentoring.enrolment.consent.Withdrawals.Received;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

@EngineTest
class WithdrawConsentProcessTests {

  @Autowired TestSchool schools;
  @Autowired EnrolledPeople people;
  @Autowired Participants participants;
  @Autowired Enrolment enrolment;
  @Autowired Withdrawals withdrawals;
  @Autowired TaskService tasks;
  @Autowired FormService forms;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;
  @Autowired IdentityService identities;

  private OrganisationId school;
  private Participant pupil;

  @BeforeEach
  void school() {
    school = schools.founded();
    people.mentee(school, "Ветрова", "музыка");
    List<Mentee> mentees = participants.menteesTakingPart(school);
    pupil = enrolment.get(school, mentees.get(0).uuid());
  }

  private UUID withdrawn(Purpose purpose, WithdrawalDemand demand, LocalDate day) {
    UUID consent =
        pupil.consents().stream()
            .filter(it -> it.purpose() == purpose)
            .findFirst()
            .orElseThrow()
            .id();
    return withdrawals.record(
        school,
        pupil.uuid(),
        consent,
        new Received(demand, WithdrawalWay.LETTER, day),
        TestSchool.login(Role.CURATOR, school));
  }

  private Task task(UUID withdrawal) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(withdrawal.toString())
        .initializeFormKeys()
        .singleResult();
  }

  private static LocalDate day(Date date) {
    return date.toInstant().atZone(ZoneId.of("Europe/Moscow")).toLocalDate();
  }

  @Test
  void aWithdrawalPutsATaskWithTheLegalTermBeforeTheCurator() {
    UUID id = withdrawn(Purpose.PROCESSING, WithdrawalDemand.WITHDRAWAL, LocalDate.of(2026, 9, 1));

    Task task = task(id);

    assertThat(task.getName()).isEqualTo("Исполнить отзыв согласия");
    assertThat(task.getTenantId()).isEqualTo(school.id());
    assertThat(day(task.getDueDate())).isEqualTo(LocalDate.of(2026, 10, 1));
    assertThat(enrolment.get(school, pupil.uuid()).admittedUntil()).isEmpty();
    assertThat(shown(task))
        .containsEntry("personId", pupil.uuid().toString())
        .containsEntry("deadline", "01.10.2026 (30 календарных дней)");
    assertThat(tasks.createTaskQuery().taskId(task.getId()).taskCandidateGroup("curator").count())
        .isOne();
  }

  private Map<String, Object> shown(Task task) {
    Map<String, Object> shown = new HashMap<>();
    forms
        .getTaskFormData(task.getId())
        .getFormFields()
        .forEach(it -> shown.put(it.getId(), it.getValue().getValue()));
    return shown;
  }

  @Test
  void whatWasDoneIsKeptWithTheWithdrawalAndNotInTheEngine() {
    UUID id = withdrawn(Purpose.PROCESSING, WithdrawalDemand.STOP, LocalDate.of(2026, 9, 1));
    Task task = task(id);
    assertThat(day(task.getDueDate())).as("10 working days").isEqualTo(LocalDate.of(2026, 9, 15));

    forms.submitTaskForm(task.getId(), Map.of("outcomeNote", "Анкета уничтожена, акт 1"));

    assertThat(withdrawals.get(school, id).outcome()).contains("Анкета уничтожена, акт 1");
    assertThat(withdrawals.open(school)).isEmpty();
    assertThat(
            history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .finished()
                .count())
        .isOne();
    assertThat(
            history
                .createHistoricVariableInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .list())
        .noneMatch(it -> String.valueOf(it.getValue()).contains("Анкета"));
  }

  @Test
  void theDemandToStopIsProlongedOnceByFiveWorkingDays() {
    UUID id = withdrawn(Purpose.PROCESSING, WithdrawalDemand.STOP, LocalDate.of(2026, 9, 1));

    withdrawals.prolong(school, id);

    assertThat(day(task(id).getDueDate())).isEqualTo(LocalDate.of(2026, 9, 22));
    assertThatThrownBy(() -> withdrawals.prolong(school, id)).hasMessageContaining("один раз");
  }

  @Test
  void aPauseOrTheEndOfAProgrammeTouchesNoTaskOfTheLaw() {
    ProgrammeId programme = schools.programme(school, 2026).id();

    UUID id = withdrawn(Purpose.PROCESSING, WithdrawalDemand.WITHDRAWAL, LocalDate.of(2026, 9, 1));

    assertThat(task(id)).isNotNull();
    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processDefinitionKey("withdrawConsent")
                .processInstanceBusinessKey(programme.toString())
                .count())
        .isZero();
  }

  @Test
  void aDayBeforeTheWithdrawalIsRefusedAndTheTaskStaysOpen() {
    UUID id =
        withdrawn(Purpose.PARTICIPATION, WithdrawalDemand.WITHDRAWAL, LocalDate.of(2026, 9, 4));
    Task task = task(id);
    assertThat(day(task.getDueDate())).as("3 working days").isEqualTo(LocalDate.of(2026, 9, 9));

    assertThatThrownBy(
            () ->
                forms.submitTaskForm(
                    task.getId(), Map.of("outcomeNote", "Сделано", "doneOn", "2026-09-03")))
        .hasMessageContaining("раньше дня, когда отзыв получен");
    assertThat(task(id)).isNotNull();
  }

  @Test
  void aConsentIsTakenBackOnceAndNotTomorrow() {
    assertThatThrownBy(
            () ->
                withdrawn(
                    Purpose.PROCESSING, WithdrawalDemand.WITHDRAWAL, LocalDate.now().plusYears(9)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("ещё не наступил");
    withdrawn(Purpose.PROCESSING, WithdrawalDemand.WITHDRAWAL, LocalDate.of(2026, 9, 1));
    assertThatThrownBy(
            () ->
                withdrawn(
                    Purpose.PROCESSING, WithdrawalDemand.WITHDRAWAL, LocalDate.of(2026, 9, 1)))
        .hasMessageContaining("уже не действует");
  }

  @Test
  void nobodyStartsItAlone() {
    identities.setAuthentication(
        TestSchool.login(Role.CURATOR, school), List.of("curator"), List.of(school.id()));
    try {
      assertThatThrownBy(() -> runtime.startProcessInstanceByKey("withdrawConsent"))
          .isInstanceOf(RuntimeException.class);
    } finally {
      identities.clearAuthentication();
    }
  }
}
