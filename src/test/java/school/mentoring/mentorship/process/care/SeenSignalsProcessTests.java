package school.mentoring.mentorship.process.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.TestTasks;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.mentorship.care.CareOutcome;
import school.mentoring.mentorship.care.CareState;
import school.mentoring.mentorship.care.FlagTopic;
import school.mentoring.mentorship.care.PairFlags;
import school.mentoring.mentorship.care.PairSide;
import school.mentoring.mentorship.care.TestCare;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Nobody decides about a pair on signals that are no longer all: the form says what was seen. */
@EngineTest
class SeenSignalsProcessTests {

  private static final String TALK = "userTask_talkToPair";
  private static final String DECIDE = "userTask_decideOnPair";

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired TestCare care;
  @Autowired TestTasks tasks;
  @Autowired FormService forms;
  @Autowired PairFlags flags;
  @Autowired Clock clock;

  private OrganisationId school;
  private ProgrammeId programme;
  private Mentorship pair;

  @BeforeEach
  void pairWithAFlag() {
    school = schools.founded();
    programme = pairs.programme(school, 2047);
    pairs.mentor(school, "Ветрова", 1, TestSchool.login(Role.MENTOR, school));
    pairs.mentee(school, "Ручьёв");
    pairs.begun(school, programme, LocalDate.now(clock).minusDays(10));
    pair = pairs.of(school, programme).get(0);
    flags.flag(school, pair.id(), PairSide.MENTOR, FlagTopic.RELATIONS);
  }

  @Test
  void aStopThatCameWhileTheTalkWasWrittenDownIsToldAndNothingIsClosed() {
    Object seen = shown(TALK, "seenSignals");
    flags.stop(school, pair.id(), "обижает");

    assertThatThrownBy(() -> talk(seen))
        .hasMessageContaining("изменилось «Сигналы, которые вы видите»")
        .hasMessageContaining("Появилось")
        .hasMessageContaining("Наставляемый остановил встречи")
        .hasMessageNotContaining("обижает");

    assertThat(care.latest(pair.id()).state()).isEqualTo(CareState.TALK);
    assertThat(shown(TALK, "seenSignals").toString()).contains("Наставляемый остановил встречи");
    talk(shown(TALK, "seenSignals"));
    assertThat(care.latest(pair.id()).outcome()).contains(CareOutcome.FINE);
  }

  @Test
  void theSameSignalOfTheOtherSideIsASecondOne() {
    Object seen = shown(TALK, "seenSignals");
    flags.flag(school, pair.id(), PairSide.MENTEE, FlagTopic.MOOD);

    assertThatThrownBy(() -> talk(seen)).hasMessageContaining("Появилось");
  }

  @Test
  void aClientThatDoesNotSayWhatItSawIsBoundByNothing() {
    flags.stop(school, pair.id(), "");

    tasks.answer(programme, TALK, Map.of("decision", "fine", "note", "Всё хорошо"));

    assertThat(care.latest(pair.id()).outcome()).contains(CareOutcome.FINE);
  }

  @Test
  void theDecisionIsBoundToTheRecommendationToo() {
    tasks.answer(programme, TALK, Map.of("decision", "help", "note", "Нужна помощь"));
    tasks.answer(programme, "userTask_helpPair", Map.of("note", "Помогли"));
    Object advice = shown(DECIDE, "seenRecommendation");
    Object signals = shown(DECIDE, "seenSignals");
    tasks.answer(programme, "userTask_consultPair", Map.of("recommendation", "CHANGE_PAIR"));

    assertThatThrownBy(() -> decide(signals, advice))
        .hasMessageContaining("«Рекомендация психолога»")
        .hasMessageContaining("рекомендовано сменить пару");

    decide(signals, shown(DECIDE, "seenRecommendation"));
    assertThat(care.latest(pair.id()).outcome()).contains(CareOutcome.GOES_ON);
  }

  private void talk(Object seen) {
    tasks.answer(
        programme, TALK, Map.of("decision", "fine", "note", "Всё хорошо", "seenSignals", seen));
  }

  private void decide(Object signals, Object advice) {
    tasks.answer(
        programme,
        DECIDE,
        Map.of(
            "decision",
            "goOn",
            "note",
            "Помогло",
            "seenSignals",
            signals,
            "seenRecommendation",
            advice));
  }

  private Object shown(String element, String key) {
    return forms.getTaskFormVariables(tasks.open(programme, element).getId()).get(key);
  }
}
