package school.mentoring.mentorship.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.TestTasks;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.MentorId;
import school.mentoring.enrolment.Participants;
import school.mentoring.matching.Amendments;
import school.mentoring.matching.Matchings;
import school.mentoring.matching.pair.PairKey;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipState;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.mentorship.papers.PairAmendments;
import school.mentoring.mentorship.papers.PairChanges;
import school.mentoring.order.OrderKind;
import school.mentoring.order.Orders;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

@EngineTest
class AmendPairsProcessTests {

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired TestTasks tasks;
  @Autowired RuntimeService runtime;
  @Autowired ProcessEngine engine;
  @Autowired PairAmendments changes;
  @Autowired PairChanges told;
  @Autowired Amendments amendments;
  @Autowired Matchings matchings;
  @Autowired Participants participants;
  @Autowired Orders orders;

  private final LocalDate today = LocalDate.now();
  private OrganisationId school;
  private ProgrammeId programme;
  private Mentorship old;

  /** A pair at work, and a mentor who came later. */
  @BeforeEach
  void school() {
    BpmnAwareTests.init(engine);
    school = schools.founded();
    programme = pairs.programme(school, 2026);
    pairs.mentor(school, "Ветрова", 1, "");
    pairs.mentee(school, "Ручьёв");
    pairs.begun(school, programme, today.minusDays(10));
    pairs.mentor(school, "Полянская", 1, "");
    old = pairs.of(school, programme).get(0);
  }

  @AfterEach
  void reset() {
    BpmnAwareTests.reset();
  }

  @Test
  void aReplacedMentorGoesAndTheNewPairBeginsWhenTheOrderTakesEffect() {
    changes.replace(school, old.id(), today, "Переезд", mentor("Полянская"));
    ProcessInstance instance = begun();
    assertThat(pairs.of(school, programme)).singleElement().matches(Mentorship::isActive);

    issued();
    BpmnAwareTests.assertThat(instance).isWaitingAt("event_lastDay");
    tasks.fire(programme, "event_lastDay");

    BpmnAwareTests.assertThat(instance)
        .hasPassedInOrder(
            "event_orderInForce",
            "event_lastDay",
            "serviceTask_amendPairs",
            "endEvent_pairsAmended")
        .hasNotPassed("serviceTask_reopenProposal");
    assertThat(pairs.of(school, programme))
        .extracting(Mentorship::state)
        .containsExactlyInAnyOrder(MentorshipState.ENDED_EARLY, MentorshipState.ACTIVE);
    Mentorship begun = active();
    assertThat(begun.mentor()).isEqualTo(mentor("Полянская"));
    assertThat(begun.startsOn()).isEqualTo(today);
    assertThat(told.any(school, programme)).as("nothing is told twice").isFalse();
  }

  @Test
  void theOrderNamesPairsThatEndAndBeginButNoReason() {
    changes.replace(school, old.id(), today, "Переезд в другой город", mentor("Полянская"));
    begun();

    var order =
        orders.of(school, programme).stream()
            .filter(it -> it.kind().equals(OrderKind.CHANGE_PAIRS))
            .findFirst()
            .orElseThrow();

    assertThat(order.annexes().get(0).rows().toString())
        .contains("Прекращена", "Начинает работу", "Ветрова", "Полянская")
        .doesNotContain("Переезд");
  }

  @Test
  void aRejectedOrderLeavesThePairsAndTheChangesCanBeMended() {
    changes.end(school, old.id(), today, "Переезд");
    ProcessInstance instance = begun();
    tasks.answer(programme, "userTask_checkOrder", Map.of());
    tasks.answer(
        programme, "userTask_signOrder", Map.of("decision", "reject", "reason", "Уточнить"));

    BpmnAwareTests.assertThat(instance)
        .hasPassedInOrder(
            "event_orderRejected", "serviceTask_reopenProposal", "endEvent_changesReopened")
        .hasNotPassed("serviceTask_amendPairs")
        .isEnded();
    assertThat(active().id()).isEqualTo(old.id());
    assertThat(amendments.open(school, programme).orElseThrow().ends()).hasSize(1);
  }

  @Test
  void nobodyIsInMorePairsThanWantedAndAMentorHasNoMoreThanThePlaces() {
    pairs.mentee(school, "Озёров");
    PairKey second = new PairKey(mentor("Полянская"), old.mentee());

    assertThatThrownBy(() -> amendments.add(school, programme, second))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("уже есть наставник");
    changes.replace(school, old.id(), today, "Переезд", mentor("Полянская"));
    assertThatThrownBy(
            () ->
                amendments.add(
                    school, programme, new PairKey(mentor("Полянская"), mentee("Озёров"))))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("мест");
  }

  @Test
  void placesAreFreeOnlyWhenTheEndTakesEffect() {
    pairs.mentor(school, "Лесная", 1, "");
    changes.end(school, old.id(), today, "Переезд");
    begun();

    var before = matchings.propose(school, programme);
    assertThat(matchings.confirmedPairs(school, before)).isEmpty();
    issued();
    tasks.fire(programme, "event_lastDay");

    assertThat(matchings.confirmedPairs(school, matchings.propose(school, programme)))
        .extracting(it -> it.mentee())
        .containsExactly(old.mentee());
  }

  private ProcessInstance begun() {
    int seen = amendments.open(school, programme).orElseThrow().version();
    changes.order(school, programme, seen, "curator");
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(programme.toString())
        .processDefinitionKey("amendPairs")
        .singleResult();
  }

  private void issued() {
    tasks.answer(programme, "userTask_checkOrder", Map.of());
    tasks.answer(programme, "userTask_signOrder", Map.of("decision", "sign"));
    tasks.answer(programme, "userTask_registerOrder", Map.of("signing", "paper"));
  }

  private Mentorship active() {
    return pairs.of(school, programme).stream()
        .filter(Mentorship::isActive)
        .findFirst()
        .orElseThrow();
  }

  private MentorId mentor(String surname) {
    return participants.mentorsTakingPart(school).stream()
        .filter(it -> it.name().surname().equals(surname))
        .map(Mentor::id)
        .findFirst()
        .orElseThrow();
  }

  private MenteeId mentee(String surname) {
    return participants.menteesTakingPart(school).stream()
        .filter(it -> it.name().surname().equals(surname))
        .map(it -> it.id())
        .findFirst()
        .orElseThrow();
  }
}
