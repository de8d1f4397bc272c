package school.mentoring.matching.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import school.mentoring.engine.RefusedByDomain;
import school.mentoring.enrolment.EnrolledPeople;
import school.mentoring.enrolment.Participants;
import school.mentoring.matching.Drafts;
import school.mentoring.matching.Proposal;
import school.mentoring.matching.ProposalChanges;
import school.mentoring.matching.ProposalId;
import school.mentoring.matching.board.Board;
import school.mentoring.matching.board.Boards;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class FormPairsProcessTests {

  @Autowired ProcessEngine engine;
  @Autowired RuntimeService runtime;
  @Autowired FormService forms;
  @Autowired TestSchool schools;
  @Autowired TestTasks tasks;
  @Autowired EnrolledPeople people;
  @Autowired Participants participants;
  @Autowired Boards boards;
  @Autowired Drafts drafts;
  @Autowired ProposalChanges changes;

  private OrganisationId school;
  private ProgrammeId programme;

  @BeforeEach
  void enrol() {
    BpmnAwareTests.init(engine);
    school = schools.founded();
    programme = schools.programme(school, 2026).id();
    people.mentor(school, "Ключева", "музыка", 1);
    people.mentee(school, "Басов", "музыка");
  }

  @AfterEach
  void reset() {
    BpmnAwareTests.reset();
  }

  private ProcessInstance started() {
    String id = tasks.startBlock("formPairs", school, programme, Map.of());
    return runtime.createProcessInstanceQuery().processInstanceId(id).singleResult();
  }

  private void answer(String element) {
    tasks.answer(programme, element, Map.of("outcome", "done", "evidenceNote", "Сделано по плану"));
  }

  private void answerOwn(String element) {
    tasks.answer(programme, element, Map.of("evidenceNote", "Сделано по плану"));
  }

  private void comeToTheOrder() {
    answerOwn("userTask_compareQuestionnaires");
    answer("userTask_holdGroupMeeting");
    answer("userTask_surveyPreferences");
    answerOwn("userTask_confirmPairs");
  }

  private void sign() {
    tasks.answer(programme, "userTask_checkOrder", Map.of());
    tasks.answer(programme, "userTask_signOrder", Map.of("decision", "sign"));
    tasks.answer(programme, "userTask_registerOrder", Map.of("signing", "paper"));
  }

  private void acquaint() {
    tasks.answer(programme, "userTask_acquaintWithOrder", Map.of("acquaintance", "all"));
  }

  private Proposal.State state() {
    return boards.of(school, programme).proposal().orElseThrow().state();
  }

  @Test
  void everybodyIsMatchedAndTheOrderPutsThePairsInForce() {
    ProcessInstance stage = started();
    comeToTheOrder();
    assertThat(state()).isEqualTo(Proposal.State.CONFIRMED);

    sign();

    assertThat(state()).isEqualTo(Proposal.State.ORDERED);
    assertThat(stage)
        .hasPassedInOrder(
            "serviceTask_proposePairs",
            "userTask_compareQuestionnaires",
            "userTask_holdGroupMeeting",
            "userTask_surveyPreferences",
            "serviceTask_refreshProposal",
            "userTask_confirmPairs",
            "serviceTask_beginMentorships",
            "event_pairsInForce",
            "serviceTask_findUnmatched",
            "endEvent_everybodyMatched")
        .isNotEnded();
    acquaint();
    assertThat(stage)
        .isEnded()
        .hasPassed("endEvent_pairsFixed")
        .hasNotPassed("callActivity_supportUnmatchedMentee", "serviceTask_reopenProposal");
  }

  @Test
  void pairsPublishedBeforeTheStageGetItsOrder() {
    ProposalId early = drafts.propose(school, programme);
    changes.confirmAsItStands(school, early, Optional.of("curator"));
    started();
    comeToTheOrder();
    sign();

    Board.Sheet sheet = boards.of(school, programme).proposal().orElseThrow();
    org.assertj.core.api.Assertions.assertThat(sheet.id()).isEqualTo(early);
    assertThat(state()).isEqualTo(Proposal.State.ORDERED);
  }

  @Test
  void whoIsLeftWithoutAPairIsSupported() {
    people.mentee(school, "Громов", "шахматы");
    people.mentee(school, "Зорин", "шахматы");
    ProcessInstance stage = started();
    comeToTheOrder();
    sign();
    acquaint();

    assertThat(stage).isWaitingAt("callActivity_supportUnmatchedMentee");
    List<ProcessInstance> supports =
        runtime.createProcessInstanceQuery().superProcessInstanceId(stage.getId()).list();
    assertThat(supports)
        .hasSize(2)
        .allSatisfy(
            it -> {
              assertThat(it.getTenantId()).isEqualTo(school.id());
              assertThat(it.getBusinessKey()).isEqualTo(programme.toString());
            });
    assertThat(supports)
        .extracting(it -> runtime.getVariable(it.getId(), "menteeId"))
        .doesNotHaveDuplicates()
        .allSatisfy(
            it ->
                assertThat(participants.menteesTakingPart(school))
                    .anyMatch(that -> that.id().toString().equals(it)));
  }

  @Test
  void aRejectedOrderLeadsBackToThePairs() {
    ProcessInstance stage = started();
    comeToTheOrder();

    tasks.answer(programme, "userTask_checkOrder", Map.of());
    tasks.answer(
        programme, "userTask_signOrder", Map.of("decision", "reject", "reason", "Не согласован"));

    assertThat(stage).isWaitingAt("userTask_confirmPairs").hasPassed("serviceTask_reopenProposal");
    assertThat(state()).isEqualTo(Proposal.State.DRAFT);
    answerOwn("userTask_confirmPairs");
    sign();
    acquaint();
    assertThat(stage).isEnded().hasPassed("endEvent_everybodyMatched", "endEvent_pairsFixed");
  }

  @Test
  void pairsAreNotConfirmedWhileThereAreNone() {
    OrganisationId empty = schools.founded();
    programme = schools.programme(empty, 2026).id();
    school = empty;
    ProcessInstance stage = started();
    answerOwn("userTask_compareQuestionnaires");
    answer("userTask_holdGroupMeeting");
    answer("userTask_surveyPreferences");

    assertThatThrownBy(() -> answerOwn("userTask_confirmPairs"))
        .isInstanceOf(RefusedByDomain.class)
        .hasMessageContaining("нет ни одной пары");

    people.mentor(school, "Ключева", "музыка", 1);
    people.mentee(school, "Басов", "музыка");
    assertThat(stage).isWaitingAt("userTask_confirmPairs");
  }

  @Test
  void theFormsShowFiguresAndNoNames() {
    started();

    Map<String, Object> shown =
        forms.getTaskFormVariables(tasks.open(programme, "userTask_compareQuestionnaires").getId());

    assertThat(shown)
        .containsEntry("mentees", "1")
        .containsEntry("places", "1")
        .containsEntry("pairs", "1")
        .containsEntry("unmatched", "0")
        .containsEntry("programmeId", programme.toString());
    assertThat(shown.values().toString()).doesNotContain("Басов");
  }

  @Test
  void theProposalIsKeptAsAnId() {
    ProcessInstance stage = started();

    String proposal = (String) runtime.getVariable(stage.getId(), "proposalId");

    assertThat(boards.sheet(school, ProposalId.of(proposal)).rows()).hasSize(1);
  }
}
