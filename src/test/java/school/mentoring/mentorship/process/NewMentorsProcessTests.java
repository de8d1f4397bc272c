package school.mentoring.mentorship.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.TestTasks;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.MentorId;
import school.mentoring.enrolment.Participants;
import school.mentoring.matching.Drafts;
import school.mentoring.matching.Matchings;
import school.mentoring.matching.ProposalChanges;
import school.mentoring.matching.ProposalId;
import school.mentoring.matching.pair.PairKey;
import school.mentoring.matching.proof.MatchingRuns;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.SupportStep;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.mentorship.waiting.NewMentors;
import school.mentoring.mentorship.waiting.WaitingMentee;
import school.mentoring.mentorship.waiting.WaitingMentees;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class NewMentorsProcessTests {

  private static final String CONFIRM = "userTask_confirmLatePairs";

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired TestTasks tasks;
  @Autowired RuntimeService runtime;
  @Autowired ProcessEngine engine;
  @Autowired NewMentors mentors;
  @Autowired WaitingMentees waiting;
  @Autowired Matchings matchings;
  @Autowired MatchingRuns runs;
  @Autowired Drafts drafts;
  @Autowired ProposalChanges changes;
  @Autowired Participants participants;
  @Autowired Enrolment enrolment;

  private OrganisationId school;
  private ProgrammeId programme;
  private ProcessInstance instance;

  @Autowired JdbcTemplate database;

  /** A pair at work, and one mentee whom nobody has a place for. */
  @BeforeEach
  void school() {
    BpmnAwareTests.init(engine);
    school = schools.founded();
    programme = pairs.programme(school, 2026);
    pairs.mentor(school, "Ветрова", 1, "");
    pairs.mentee(school, "Ручьёв");
    pairs.begun(school, programme, LocalDate.now().minusDays(10));
    pairs.mentee(school, "Озёров");
    database.update("delete from mentor_news");
  }

  @AfterEach
  void reset() {
    BpmnAwareTests.reset();
  }

  @Test
  void manyNewMentorsLeadToOneProposalAndOneTask() {
    started();
    pairs.mentor(school, "Полянская", 1, "");
    pairs.mentor(school, "Лесная", 1, "");

    mentors.goRound();
    mentors.goRound();
    pairs.mentor(school, "Горная", 1, "");
    mentors.goRound();

    assertThat(tasks.all(programme)).containsOnlyOnce(CONFIRM);
    assertThat(runs.of(school, programme)).isNotEmpty();
    tasks.answer(programme, CONFIRM, Map.of("evidenceNote", "Анкеты", "decision", "confirm"));
    BpmnAwareTests.assertThat(instance)
        .hasPassedInOrder("startEvent_pairsRequested", CONFIRM)
        .isWaitingAt("callActivity_issuePairsOrder");
  }

  @Test
  void nothingIsProposedWhereNobodyCanBeHelped() {
    started();
    pairs.teacher(school, "Горская Анна Петровна", "");

    mentors.goRound();

    BpmnAwareTests.assertThat(instance).hasNotPassed("startEvent_pairsRequested", CONFIRM);
    assertThat(tasks.all(programme)).doesNotContain(CONFIRM);
  }

  @Test
  void whatHappenedBeforeACrashIsLookedAtAfterIt() {
    started();
    pairs.mentor(school, "Полянская", 1, "");
    assertThat(tasks.all(programme)).doesNotContain(CONFIRM);

    mentors.goRound();

    assertThat(tasks.all(programme)).contains(CONFIRM);
  }

  @Test
  void beforeTheStageOfPairsTheOpenDraftIsComputedAnewWithoutATask() {
    ProposalId draft = matchings.propose(school, programme);
    assertThat(matchings.confirmedPairs(school, draft)).isEmpty();
    pairs.mentor(school, "Полянская", 1, "");

    mentors.goRound();

    assertThat(matchings.confirmedPairs(school, draft)).hasSize(1);
    assertThat(tasks.all(programme)).doesNotContain(CONFIRM);
  }

  @Test
  void knownPairsOfAnyMonthGoToTheirOrderWithoutARunAndNobodyElseIsProposed() {
    started();
    pairs.mentor(school, "Полянская", 2, "");
    pairs.mentee(school, "Лугов");
    int runsBefore = runs.of(school, programme).size();

    ProposalId known = drafts.onlyKnown(school, programme);
    changes.fix(school, known, new PairKey(mentorId("Полянская"), menteeId("Лугов")));
    mentors.goRound();

    assertThat(matchings.confirmedPairs(school, known))
        .extracting(it -> it.mentee())
        .containsExactly(menteeId("Лугов"));
    assertThat(runs.of(school, programme)).hasSize(runsBefore);
    tasks.answer(programme, CONFIRM, Map.of("evidenceNote", "Знакомы", "decision", "confirm"));
    tasks.answer(programme, "userTask_checkOrder", Map.of());
    tasks.answer(programme, "userTask_signOrder", Map.of("decision", "sign"));
    tasks.answer(programme, "userTask_registerOrder", Map.of("signing", "paper"));
    BpmnAwareTests.assertThat(instance)
        .hasPassedInOrder("event_latePairsInForce", "serviceTask_beginMentorships");
    assertThat(pairs.of(school, programme)).filteredOn(Mentorship::isActive).hasSize(2);
  }

  @Test
  void aDraftLeftWithoutPairsEndsAsNotNeeded() {
    started();
    pairs.mentor(school, "Полянская", 1, "");
    mentors.goRound();
    enrolment.leave(school, mentorId("Полянская").id());
    drafts.refresh(school, programme);

    tasks.answer(programme, CONFIRM, Map.of("evidenceNote", "Анкеты", "decision", "confirm"));

    BpmnAwareTests.assertThat(instance)
        .hasPassed("endEvent_latePairsNotNeeded")
        .hasNotPassed("callActivity_issuePairsOrder");
  }

  @Test
  void theQueueTellsSinceWhenWhyWhatWasOfferedAndWhatComesNext() {
    started();
    tasks.startBlock(
        "supportUnmatchedMentee",
        school,
        programme,
        Map.of("menteeId", menteeId("Озёров").toString(), "caption", "Озёров Е."));

    WaitingMentee one = onlyOneWaiting();
    assertThat(one.name()).startsWith("Озёров");
    assertThat(one.since()).isEqualTo(LocalDate.now());
    assertThat(one.reason()).contains("все места наставников").contains("мест");
    assertThat(one.step()).contains(SupportStep.SUPPORT);

    tasks.answer(programme, "userTask_supportMentee", Map.of("evidenceNote", "Беседа"));
    pairs.mentor(school, "Полянская", 1, "");
    mentors.goRound();

    one = onlyOneWaiting();
    assertThat(one.offered()).startsWith("Полянская");
    assertThat(one.help()).startsWith("поддержка ");
    assertThat(one.step()).contains(SupportStep.SEARCH);
  }

  private WaitingMentee onlyOneWaiting() {
    return waiting.find(school, programme, "", PageRequest.of(0, 10)).getContent().get(0);
  }

  private void started() {
    String id = tasks.startBlock("runPairWork", school, programme, Map.of());
    instance = runtime.createProcessInstanceQuery().superProcessInstanceId(id).singleResult();
    tasks.fire(programme, "serviceTask_planPairWork");
    tasks.fire(programme, "serviceTask_startAccompaniments");
  }

  private MentorId mentorId(String surname) {
    return participants.mentorsTakingPart(school).stream()
        .filter(it -> it.name().surname().equals(surname))
        .map(it -> it.id())
        .findFirst()
        .orElseThrow();
  }

  private MenteeId menteeId(String surname) {
    return participants.menteesTakingPart(school).stream()
        .filter(it -> it.name().surname().equals(surname))
        .map(it -> it.id())
        .findFirst()
        .orElseThrow();
  }
}
