package school.mentoring.monitoring.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.TestTasks;
import school.mentoring.enrolment.Side;
import school.mentoring.mentorship.MeetingCycle;
import school.mentoring.mentorship.PairWorks;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.monitoring.CourseIndicators;
import school.mentoring.monitoring.Grade;
import school.mentoring.monitoring.Indicator;
import school.mentoring.monitoring.Monitoring;
import school.mentoring.monitoring.Monitorings;
import school.mentoring.monitoring.Survey;
import school.mentoring.monitoring.survey.SurveyStage;
import school.mentoring.monitoring.survey.Surveys;
import school.mentoring.monitoring.survey.TestSurveys;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class MonitorProgrammeProcessTests {

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired TestTasks tasks;
  @Autowired RuntimeService runtime;
  @Autowired ProcessEngine engine;
  @Autowired PairWorks works;
  @Autowired Monitorings monitorings;
  @Autowired CourseIndicators courses;

  @Autowired TestSurveys holding;
  @Autowired Surveys surveys;
  @Autowired FormService forms;

  private OrganisationId school;
  private ProgrammeId programme;
  private ProcessInstance instance;

  @BeforeEach
  void school() {
    BpmnAwareTests.init(engine);
    school = schools.founded();
    programme = pairs.programme(school, 2021);
    pairs.mentor(school, "Ветрова", 1, "");
    pairs.mentee(school, "Ручьёв");
    pairs.begun(school, programme, LocalDate.of(2021, 9, 30));
  }

  @AfterEach
  void reset() {
    BpmnAwareTests.reset();
  }

  @Test
  void aProgrammeIsMeasuredGradedAndItsReportApproved() {
    started();
    surveyed(20, 12);
    tasks.answer(programme, "userTask_confirmQuality", Map.of("evidenceNote", "Хорошо"));
    assessed(10, 3);
    tasks.answer(programme, "userTask_approveFinalReport", Map.of("evidenceNote", "Утверждаю"));

    BpmnAwareTests.assertThat(instance)
        .hasPassedInOrder(
            "userTask_surveySatisfaction",
            "serviceTask_measureQuality",
            "userTask_confirmQuality",
            "userTask_assessInfluence",
            "businessRuleTask_gradeMonitoring",
            "serviceTask_recordGrades",
            "serviceTask_checkPairWork",
            "userTask_approveFinalReport",
            "endEvent_reportApproved")
        .hasNotPassed("event_pairWorkFinished")
        .isEnded();
    Monitoring monitoring = monitorings.find(school, programme).orElseThrow();
    assertThat(monitoring.grades())
        .contains(
            new Grade(Indicator.SATISFIED_MENTEES, 60, 55, "достигнут"),
            new Grade(Indicator.PAIRS_KEPT, 100, 80, "достигнут"),
            new Grade(Indicator.PEOPLE_IMPROVED, 30, 50, "не достигнут"))
        .extracting(Grade::indicator)
        .doesNotContain(Indicator.SATISFIED_MENTORS, Indicator.PUPILS_INVOLVED);
    assertThat(monitoring.approval()).contains("Утверждаю");
  }

  @Test
  void theFinalReportWaitsForTheLastPairs() {
    works.open(school, programme, MeetingCycle.FULL);
    started();
    surveyed(0, 0);
    tasks.answer(programme, "userTask_confirmQuality", Map.of("evidenceNote", "Хорошо"));
    assessed(0, 0);
    BpmnAwareTests.assertThat(instance).isWaitingAt("event_pairWorkFinished");

    works.reportFinished(programme);
    works.reportFinished(programme);

    BpmnAwareTests.assertThat(instance)
        .hasPassed("event_pairWorkFinished")
        .isWaitingAt("userTask_approveFinalReport");
  }

  @Test
  void moreContentPeopleThanWereAskedAreRefused() {
    started();

    assertThatThrownBy(() -> surveyed(5, 6))
        .hasMessageContaining("Удовлетворены 6 наставляемых, а опрошено 5");
    assertThat(monitorings.find(school, programme)).isEmpty();
  }

  @Test
  void whereSurveysWereHeldTheTasksShowTheFiguresAndAskOnlyToConfirm() {
    for (String surname : List.of("Ручьёва", "Ручьёвб", "Ручьёвв", "Ручьёвг", "Ручьёвд")) {
      pairs.mentee(school, surname);
    }
    held(SurveyStage.FEEDBACK, "satisfaction", List.of("3", "7", "8", "9", "9", "10"));
    held(SurveyStage.ENTRY, "motivation", List.of("3", "4", "5", "5", "6", "7"));
    held(SurveyStage.EXIT, "motivation", List.of("6", "6", "6", "5", "6", "7"));
    started();

    assertThat(shown("userTask_surveySatisfaction"))
        .containsEntry("figuresFrom", "survey")
        .hasEntrySatisfying("computed", it -> assertThat("" + it).contains("довольны 5 из 6"));
    confirmed("userTask_surveySatisfaction");
    confirmed("userTask_confirmQuality");
    assertThat(shown("userTask_assessInfluence"))
        .hasEntrySatisfying(
            "computed", it -> assertThat("" + it).contains("на входе 5, на выходе 6", "у 3 из 6"));
    confirmed("userTask_assessInfluence");
    confirmed("userTask_approveFinalReport");

    Monitoring monitoring = monitorings.find(school, programme).orElseThrow();
    assertThat(monitoring.survey().orElseThrow())
        .extracting(Survey::askedMentees, Survey::satisfiedMentees, Survey::askedMentors)
        .containsExactly(6, 5, 0);
    assertThat(monitoring.grades())
        .contains(
            new Grade(Indicator.SATISFIED_MENTEES, 83.3, 55, "достигнут"),
            new Grade(Indicator.PEOPLE_IMPROVED, 50, 50, "достигнут"));
  }

  @Test
  void aSurveyAnsweredByThreePeopleEndsWithTheTaskAndGivesNoIndicator() {
    pairs.mentee(school, "Ручьёва");
    pairs.mentee(school, "Ручьёвб");
    pairs.mentee(school, "Ручьёвв");
    asked(SurveyStage.FEEDBACK, "satisfaction", List.of("9", "9", "9"));
    started();

    assertThat(shown("userTask_surveySatisfaction"))
        .hasEntrySatisfying("computed", it -> assertThat("" + it).contains("ответили 3 из 4"));
    confirmed("userTask_surveySatisfaction");

    assertThat(surveys.standing(school, programme, SurveyStage.FEEDBACK).open()).isFalse();
    assertThat(courses.of(school, programme)).doesNotContainKey(Indicator.SATISFIED_MENTEES);
  }

  @Test
  void threePeopleWhoWereTypedGiveNoIndicatorEither() {
    started();
    surveyed(3, 2);

    Monitoring monitoring = monitorings.find(school, programme).orElseThrow();
    assertThat(courses.of(school, programme)).doesNotContainKey(Indicator.SATISFIED_MENTEES);
    assertThat(monitoring.survey().orElseThrow().conclusion())
        .contains("Опрошено наставляемых: 3 — слишком мало");
  }

  private void held(SurveyStage stage, String question, List<String> marks) {
    asked(stage, question, marks);
    surveys.finish(school, programme, stage);
  }

  private void asked(SurveyStage stage, String question, List<String> marks) {
    holding.answered(
        school,
        programme,
        stage,
        Side.MENTEE,
        marks.stream().map(it -> Map.of(question, it)).toList());
  }

  private Map<String, Object> shown(String element) {
    return forms.getTaskFormVariables(tasks.open(programme, element).getId());
  }

  private void confirmed(String element) {
    tasks.answer(programme, element, Map.of("evidenceNote", "Проверено"));
  }

  private void started() {
    String id = tasks.startBlock("monitorProgramme", school, programme, Map.of());
    instance = runtime.createProcessInstanceQuery().processInstanceId(id).singleResult();
  }

  private void surveyed(int asked, int satisfied) {
    Map<String, Object> answers = new HashMap<>();
    answers.put("askedMentees", asked);
    answers.put("satisfiedMentees", satisfied);
    answers.put("askedMentors", 0);
    answers.put("satisfiedMentors", 0);
    answers.put("evidenceNote", "Опрос проведён");
    tasks.answer(programme, "userTask_surveySatisfaction", answers);
  }

  private void assessed(int people, int improved) {
    Map<String, Object> answers = new HashMap<>();
    answers.put("entryValue", 3.4);
    answers.put("exitValue", 4.1);
    answers.put("assessed", people);
    answers.put("improved", improved);
    answers.put("evidenceNote", "Рост есть");
    tasks.answer(programme, "userTask_assessInfluence", answers);
  }
}
