package school.mentoring.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import school.mentoring.EngineTest;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.base.BaseColumn;
import school.mentoring.enrolment.base.BaseRow;
import school.mentoring.enrolment.base.Bases;
import school.mentoring.enrolment.register.ParticipantFilter;
import school.mentoring.enrolment.register.ParticipantFilter.State;
import school.mentoring.enrolment.register.ParticipantOrder;
import school.mentoring.mentorship.decision.DecidedPair;
import school.mentoring.mentorship.decision.DecisionEntry;
import school.mentoring.mentorship.decision.DecisionFigures;
import school.mentoring.mentorship.decision.PairDecisions;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

@EngineTest
class PairDecisionsIntegrationTests {

  private static final LocalDate DAY = LocalDate.of(2024, 9, 10);

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired TestPages pages;
  @Autowired PairDecisions decisions;
  @Autowired MentorshipRepository repository;
  @Autowired Programmes programmes;
  @Autowired Bases bases;
  @Autowired TransactionTemplate transaction;

  private OrganisationId school;
  private ProgrammeId programme;
  private String curator;

  @BeforeEach
  void begin() {
    school = schools.founded();
    curator = TestSchool.login(Role.CURATOR, school);
    programme = pairs.programme(school, 2024);
    pairs.mentor(school, "Ключева", 2, "");
    pairs.mentee(school, "Басов");
    pairs.mentee(school, "Лесной");
    pairs.begun(school, programme, DAY);
  }

  private void change(Consumer<Mentorship> change) {
    transaction.executeWithoutResult(
        status ->
            repository
                .findByOrganisationAndProgrammeOrderByStartsOnAscAnnexRowAsc(school, programme)
                .forEach(change));
  }

  private List<MentorshipId> all() {
    return decisions.of(school, programme).stream().map(DecidedPair::id).toList();
  }

  private BaseRow base(Side side) {
    return bases
        .page(
            school,
            new ParticipantFilter(side, "", "", State.TAKING_PART),
            ParticipantOrder.NAME,
            false,
            0)
        .getContent()
        .get(0);
  }

  @Test
  void severalPairsAreDecidedAtOnceAndBothBasesShowIt() {
    change(it -> it.finish(DAY.plusMonths(8)));

    decisions.decide(
        school,
        programme,
        all(),
        new DecisionEntry(Decision.GO_ON, "оба хотят", "сыграли концерт"),
        curator);

    assertThat(base(Side.MENTEE).cell(BaseColumn.COMPLETED))
        .containsExactly("пройдена, продолжает в следующем году");
    assertThat(base(Side.MENTEE).cell(BaseColumn.RESULTS)).containsExactly("сыграли концерт");
    assertThat(base(Side.MENTOR).cell(BaseColumn.RESULTS)).contains("сыграли концерт");
    assertThat(decisions.figures(school, programme)).isEqualTo(new DecisionFigures(2, 2, 0, 0, 0));
    assertThat(decisions.goingOn(school, programme)).hasSize(2);
  }

  @Test
  void theWordOfAPairHoldsUntilSomebodyDecidesAndBecomesTheDecisionAtTheEnd() {
    change(it -> it.decide(Decision.GO_ON));
    assertThat(decisions.figures(school, programme)).isEqualTo(new DecisionFigures(2, 2, 0, 2, 0));
    decisions.decide(
        school, programme, all().subList(0, 1), DecisionEntry.of(Decision.FINISH), curator);
    change(it -> it.finish(DAY.plusMonths(8)));

    decisions.takeWords(new PairWorkFinished(programme));
    decisions.takeWords(new PairWorkFinished(programme));

    assertThat(decisions.of(school, programme))
        .extracting(it -> it.decided().orElseThrow().decision())
        .containsExactly(Decision.FINISH, Decision.GO_ON);
    assertThat(decisions.of(school, programme).get(1).decided().orElseThrow().by()).isEmpty();
    decisions.undo(school, programme, all().get(0));
    assertThat(decisions.of(school, programme).get(0).holds()).contains(Decision.GO_ON);
  }

  @Test
  void aPairThatEndedBeforeItsTimeIsNotDecided() {
    change(it -> it.endEarly("переезд", DAY.plusMonths(1)));

    assertThatThrownBy(
            () ->
                decisions.decide(
                    school, programme, all(), DecisionEntry.of(Decision.GO_ON), curator))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("решать о продолжении нечего");
    assertThat(decisions.figures(school, programme)).isEqualTo(new DecisionFigures(0, 0, 0, 0, 2));
  }

  @Test
  void nothingIsDecidedForNobodyNorAfterTheEndNorElsewhere() {
    assertThatThrownBy(
            () ->
                decisions.decide(
                    school, programme, List.of(), DecisionEntry.of(Decision.GO_ON), curator))
        .hasMessageContaining("Пары не выбраны");
    assertThatThrownBy(() -> new DecisionEntry(null, "", ""))
        .hasMessageContaining("Решение не выбрано");
    OrganisationId other = schools.founded();
    ProgrammeId elsewhere = pairs.programme(other, 2024);
    assertThatThrownBy(
            () ->
                decisions.decide(
                    other, elsewhere, all(), DecisionEntry.of(Decision.GO_ON), curator))
        .hasMessageContaining("Пара не найдена");
    programmes.finish(programme);
    assertThatThrownBy(
            () ->
                decisions.decide(
                    school, programme, all(), DecisionEntry.of(Decision.GO_ON), curator))
        .hasMessageContaining("больше не меняют");
  }

  @Test
  void thePageAndItsFilesAreTheLeadersOnly() throws Exception {
    String page = "/programmes/" + programme + "/decisions";
    pages
        .as(curator, get(page))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("ждёт решения")))
        .andExpect(content().string(containsString("Ключева В.")));
    pages
        .as(
            curator,
            post(page)
                .param("pairs", all().get(0).toString())
                .param("decision", "GO_ON")
                .param("reason", "<b>"))
        .andExpect(status().is3xxRedirection());
    pages
        .as(curator, get(page))
        .andExpect(content().string(containsString("&lt;b&gt;")))
        .andExpect(content().string(containsString("Отменить")));
    for (String file : List.of("/list.pdf", "/list.docx", "/export.xlsx", "/export.csv")) {
      pages.as(curator, get(page + file)).andExpect(status().isOk());
      pages
          .as(TestSchool.login(Role.MENTOR, school), get(page + file))
          .andExpect(status().isForbidden());
    }
    pages.as(curator, post(page).param("decision", "GO_ON")).andExpect(status().isBadRequest());
    pages
        .as(curator, post(page + "/undo").param("pair", all().get(0).toString()))
        .andExpect(status().is3xxRedirection());
    pages.as(TestSchool.login(Role.MENTOR, school), get(page)).andExpect(status().isForbidden());
    String stranger = TestSchool.login(Role.CURATOR, schools.founded());
    pages.as(stranger, get(page)).andExpect(status().isNotFound());
    pages.as(stranger, get(page + "/list.pdf")).andExpect(status().isNotFound());
  }
}
