package school.mentoring.mentorship.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import school.mentoring.EngineTest;
import school.mentoring.TestClock;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Participants;
import school.mentoring.matching.Drafts;
import school.mentoring.matching.Matchings;
import school.mentoring.matching.ProposalId;
import school.mentoring.matching.board.Boards;
import school.mentoring.mentorship.Decision;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.ProgrammeControl;
import school.mentoring.roadmap.next.CarriedLine.Mark;
import school.mentoring.roadmap.next.NextYears;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

@EngineTest
class NextYearIntegrationTests {

  private static final LocalDate DAY = LocalDate.of(2024, 9, 10);

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired TestPages pages;
  @Autowired PairDecisions decisions;
  @Autowired NextYears years;
  @Autowired Matchings matchings;
  @Autowired Drafts drafts;
  @Autowired Boards boards;
  @Autowired Participants participants;
  @Autowired Enrolment enrolment;
  @Autowired ProgrammeControl control;
  @Autowired TestClock.Movable clock;
  @Autowired ApplicationEventPublisher events;

  private OrganisationId school;
  private ProgrammeId programme;
  private String curator;

  @BeforeEach
  void begin() {
    clock.set(LocalDate.of(2025, 8, 20), events);
    school = schools.founded();
    curator = TestSchool.login(Role.CURATOR, school);
    programme = pairs.programme(school, 2024);
    pairs.mentor(school, "Ключева", 2, "");
    pairs.mentee(school, "Басов");
    pairs.mentee(school, "Лесной");
    pairs.begun(school, programme, DAY);
  }

  @AfterEach
  void backToNow() {
    clock.reset(events);
  }

  private void decide(Decision decision, int pair) {
    decisions.decide(
        school,
        programme,
        List.of(decisions.of(school, programme).get(pair).id()),
        DecisionEntry.of(decision),
        curator);
  }

  private List<Boolean> pinned(ProposalId proposal) {
    return boards.sheet(school, proposal).rows().stream().map(it -> it.pair().pinned()).toList();
  }

  private long classesNow(String name) {
    return participants.menteesTakingPart(school).stream()
        .filter(it -> it.group().equals(name))
        .count();
  }

  @Test
  void preparedTwiceIsAsPreparedOnce() {
    decide(Decision.GO_ON, 0);
    decide(Decision.FINISH, 1);

    List<String> done = years.prepare(school, programme, curator);
    List<String> again = years.prepare(school, programme, curator);

    assertThat(done)
        .anyMatch(it -> it.contains("классы переведены, учеников: 2"))
        .anyMatch(it -> it.contains("закреплены в подборе нового года: 1"));
    assertThat(again).isEmpty();
    assertThat(classesNow("8А")).isEqualTo(2);
    assertThat(years.look(school, programme).prepared().orElseThrow().report()).isEqualTo(done);
  }

  @Test
  void aPairThatGoesOnWaitsForItsYearAndIsPinnedThereOnce() {
    decide(Decision.GO_ON, 0);
    decide(Decision.FINISH, 1);
    years.prepare(school, programme, curator);

    ProgrammeId next = pairs.programme(school, 2025);
    ProposalId proposal = matchings.propose(school, next);
    assertThat(pinned(proposal)).containsExactlyInAnyOrder(true, false);

    years.prepare(school, programme, curator);
    assertThat(matchings.propose(school, next)).isEqualTo(proposal);
    assertThat(pinned(proposal)).containsExactlyInAnyOrder(true, false);
    assertThat(years.look(school, programme).cards())
        .anySatisfy(
            it ->
                assertThat(it.lines())
                    .anySatisfy(
                        line -> {
                          assertThat(line.text()).isEqualTo("Закреплены в подборе нового года");
                          assertThat(line.count()).isEqualTo(1);
                        }));
  }

  @Test
  void aProgrammeThatRunsAlreadyGetsThePinsWithItsNextComputation() {
    ProgrammeId next = pairs.programme(school, 2025);
    ProposalId proposal = matchings.propose(school, next);
    assertThat(pinned(proposal)).containsOnly(false);
    decide(Decision.GO_ON, 0);
    decide(Decision.GO_ON, 1);

    years.prepare(school, programme, curator);
    drafts.refresh(school, next);

    assertThat(pinned(proposal)).containsOnly(true);
  }

  @Test
  void whoHasLeftIsNotPinnedAndADecisionTakenBackIsNotCarried() {
    decide(Decision.GO_ON, 0);
    decide(Decision.GO_ON, 1);
    years.prepare(school, programme, curator);
    Mentee gone = participants.mentee(school, decisions.of(school, programme).get(0).menteeId());
    enrolment.leave(school, gone.uuid());
    decide(Decision.FINISH, 1);
    years.prepare(school, programme, curator);

    ProposalId proposal = matchings.propose(school, pairs.programme(school, 2025));

    assertThat(pinned(proposal)).containsOnly(false);
    assertThat(years.look(school, programme).cards())
        .flatExtracting(it -> it.lines())
        .anyMatch(it -> it.mark() == Mark.ASK && it.text().contains("выбывает"));
  }

  @Test
  void aCancelledProgrammePreparesNothing() {
    control.cancel(programme, school, "ошибка");

    assertThatThrownBy(() -> years.prepare(school, programme, curator))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Программа отменена");
  }

  @Test
  void thePageIsTheLeadersOnly() throws Exception {
    String page = "/programmes/" + programme + "/next-year";
    pages
        .as(curator, get(page))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Следующий год")))
        .andExpect(content().string(containsString("спросить заново")));
    pages.as(curator, post(page)).andExpect(status().is3xxRedirection());
    pages.as(curator, post(page)).andExpect(status().is3xxRedirection());
    for (Role role : List.of(Role.MENTOR, Role.CLERK, Role.PSYCHOLOGIST)) {
      pages.as(TestSchool.login(role, school), get(page)).andExpect(status().isForbidden());
      pages.as(TestSchool.login(role, school), post(page)).andExpect(status().isForbidden());
    }
    String stranger = TestSchool.login(Role.CURATOR, schools.founded());
    pages.as(stranger, get(page)).andExpect(status().isNotFound());
    pages.as(stranger, post(page)).andExpect(status().isNotFound());
  }
}
