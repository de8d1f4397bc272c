package school.mentoring.mentorship.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
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
import school.mentoring.enrolment.MenteeId;
import school.mentoring.matching.Matchings;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class SupportUnmatchedMenteeProcessTests {

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired TestTasks tasks;
  @Autowired RuntimeService runtime;
  @Autowired ProcessEngine engine;
  @Autowired Matchings matchings;

  private OrganisationId school;
  private ProgrammeId programme;
  private ProcessInstance instance;

  /** A pair at work, and one mentee whom nobody has a place for. */
  @BeforeEach
  void school() {
    BpmnAwareTests.init(engine);
    school = schools.founded();
    programme = pairs.programme(school, 2026);
    pairs.mentor(school, "Ветрова", 1, "");
    pairs.mentee(school, "Ручьёв");
    pairs.mentee(school, "Озёров");
    var proposal = pairs.confirmed(school, programme);
    MenteeId left = matchings.unmatched(school, proposal).get(0);
    String id =
        tasks.startBlock(
            "supportUnmatchedMentee",
            school,
            programme,
            Map.of("menteeId", left.toString(), "caption", "Озёров Е."));
    instance = runtime.createProcessInstanceQuery().processInstanceId(id).singleResult();
  }

  @AfterEach
  void reset() {
    BpmnAwareTests.reset();
  }

  @Test
  void theSearchEndsIfNobodyIsFoundAndItIsNotToGoOn() {
    supported();
    searched("stop");

    BpmnAwareTests.assertThat(instance)
        .hasPassedInOrder(
            "userTask_supportMentee",
            "userTask_searchMentor",
            "serviceTask_findMentor",
            "endEvent_searchStopped")
        .hasNotPassed("callActivity_issueAmendingOrder")
        .isEnded();
  }

  @Test
  void theSearchGoesOnUntilAMentorIsFoundAndThePairBeginsByOrder() {
    supported();
    searched("goOn");
    BpmnAwareTests.assertThat(instance).isWaitingAt("userTask_searchMentor");

    pairs.mentor(school, "Полянская", 1, "");
    searched("stop");
    issued();

    BpmnAwareTests.assertThat(instance)
        .hasPassedInOrder(
            "event_orderInForce", "serviceTask_beginMentorships", "endEvent_pairBegan")
        .isWaitingAt("callActivity_issueAmendingOrder");
    assertThat(pairs.of(school, programme)).hasSize(1).allMatch(Mentorship::isActive);

    tasks.answer(programme, "userTask_acquaintWithOrder", Map.of("acquaintance", "all"));
    BpmnAwareTests.assertThat(instance).hasPassed("endEvent_mentorFound").isEnded();
  }

  @Test
  void aRejectedOrderFreesThePlaceAndLeadsBackToTheSearch() {
    pairs.mentor(school, "Полянская", 1, "");
    supported();
    searched("stop");
    tasks.answer(programme, "userTask_checkOrder", Map.of());
    tasks.answer(
        programme, "userTask_signOrder", Map.of("decision", "reject", "reason", "Не сейчас"));

    BpmnAwareTests.assertThat(instance)
        .hasPassedInOrder("event_orderRejected", "serviceTask_reopenProposal")
        .hasNotPassed("serviceTask_beginMentorships")
        .isWaitingAt("userTask_searchMentor");

    searched("stop");
    BpmnAwareTests.assertThat(instance).isWaitingAt("callActivity_issueAmendingOrder");
  }

  @Test
  void oneFreePlaceIsNotGivenToTwo() {
    pairs.mentor(school, "Полянская", 1, "");
    supported();
    searched("stop");
    pairs.mentee(school, "Лугов");
    var proposal = matchings.propose(school, programme);

    assertThat(matchings.confirmedPairs(school, proposal)).isEmpty();
  }

  private void supported() {
    tasks.answer(programme, "userTask_supportMentee", Map.of("evidenceNote", "Беседа"));
  }

  private void searched(String ifNotFound) {
    tasks.answer(
        programme,
        "userTask_searchMentor",
        Map.of("evidenceNote", "Пригласили выпускников", "ifNotFound", ifNotFound));
  }

  private void issued() {
    tasks.answer(programme, "userTask_checkOrder", Map.of());
    tasks.answer(programme, "userTask_signOrder", Map.of("decision", "sign"));
    Map<String, Object> entry = new HashMap<>();
    entry.put("number", "7-н");
    entry.put("signing", "paper");
    entry.put("date", LocalDate.now().toString());
    tasks.answer(programme, "userTask_registerOrder", entry);
  }
}
