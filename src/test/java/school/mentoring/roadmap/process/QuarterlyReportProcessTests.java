package school.mentoring.roadmap.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.TestTasks;
import school.mentoring.TestYear;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class QuarterlyReportProcessTests {

  private static final String SUBMIT = "userTask_submitQuarterlyReport";
  private static final String ACCEPT = "userTask_acceptQuarterlyReport";
  private static final String OPENS = "event_reportPeriodOpens";

  @Autowired ProcessEngine engine;
  @Autowired ManagementService jobs;
  @Autowired HistoryService history;
  @Autowired TestSchool schools;
  @Autowired TestTasks tasks;
  @Autowired TestYear year;
  @Autowired Clock clock;

  private ProgrammeId programme;
  private ProcessInstance root;

  @BeforeEach
  void begin() {
    BpmnAwareTests.init(engine);
    programme = year.begun(schools.founded());
    root = year.running(programme, "targetModel");
    year.normativeBaseInForce(programme);
  }

  @AfterEach
  void reset() {
    BpmnAwareTests.reset();
  }

  private LocalDate opens() {
    return day(
        jobs.createJobQuery()
            .processInstanceId(root.getId())
            .activityId(OPENS)
            .singleResult()
            .getDuedate());
  }

  private LocalDate due() {
    return day(tasks.open(programme, SUBMIT).getDueDate());
  }

  private LocalDate day(Date moment) {
    return LocalDate.ofInstant(moment.toInstant(), clock.getZone());
  }

  private long times(String element) {
    return history
        .createHistoricActivityInstanceQuery()
        .processInstanceId(root.getId())
        .activityId(element)
        .finished()
        .count();
  }

  @Test
  void theFirstQuarterIsSeptemberAndItsReportIsDueOnItsLastWorkingDay() {
    assertThat(root).isWaitingAt(OPENS).hasNotPassed(SUBMIT);
    assertThat(opens()).isEqualTo(LocalDate.of(2026, 9, 1));

    tasks.fire(programme, OPENS);

    assertThat(due()).isEqualTo(LocalDate.of(2026, 9, 30));
    assertThat(day(tasks.open(programme, SUBMIT).getFollowUpDate()))
        .isEqualTo(LocalDate.of(2026, 9, 1));
  }

  @Test
  void aReturnedReportGoesBackToTheCurator() {
    tasks.fire(programme, OPENS);

    year.quarterReported(programme, "no");

    assertThat(root)
        .isWaitingAt(SUBMIT)
        .isNotWaitingAt(ACCEPT)
        .hasPassedInOrder(SUBMIT, ACCEPT, "gateway_reportAccepted")
        .hasNotPassed("gateway_quartersLeft");
    year.quarterReported(programme, "yes");
    assertThat(root).isWaitingAt(OPENS).hasPassed("gateway_quartersLeft");
    assertThat(opens()).isEqualTo(LocalDate.of(2026, 12, 1));
    assertThat(times(SUBMIT)).isEqualTo(2);
  }

  @Test
  void acceptedReportsLeadFromQuarterToQuarterUntilTheLast() {
    List<LocalDate> opened = new ArrayList<>();
    List<LocalDate> due = new ArrayList<>();
    for (int quarter = 1; quarter <= 4; quarter++) {
      assertThat(root).hasNotPassed("endEvent_reportsAccepted");
      opened.add(opens());
      tasks.fire(programme, OPENS);
      due.add(due());
      year.quarterReported(programme, "yes");
    }

    assertThat(root)
        .isNotWaitingAt(OPENS)
        .hasPassedInOrder(
            "serviceTask_nextReportPeriod", OPENS, SUBMIT, ACCEPT, "endEvent_reportsAccepted");
    assertThat(opened)
        .containsExactly(
            LocalDate.of(2026, 9, 1),
            LocalDate.of(2026, 12, 1),
            LocalDate.of(2027, 3, 1),
            LocalDate.of(2027, 5, 1));
    assertThat(due).extracting(LocalDate::getMonthValue).containsExactly(9, 12, 3, 5);
    assertThat(times(ACCEPT)).isEqualTo(4);
  }
}
