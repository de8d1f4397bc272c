package school.mentoring.monitoring.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import school.mentoring.enrolment.questionnaire.QuestionnaireKind;
import school.mentoring.enrolment.questionnaire.SurveyGrowth;
import school.mentoring.enrolment.questionnaire.SurveyMove;

class ComparedMarksUnitTests {

  private static final QuestionnaireKind KIND = QuestionnaireKind.MENTEE_MEASURE;

  private static List<Change> compared(List<SurveyGrowth> growth, List<SurveyMove> moves) {
    return compared(growth, moves, Map.of());
  }

  /** Beside a measurement that so many people of each form answered. */
  private static List<Change> compared(
      List<SurveyGrowth> growth, List<SurveyMove> moves, Map<String, Integer> answered) {
    SmallGroups small = new SmallGroups(5);
    AnsweredOnce once =
        new AnsweredOnce(List.of(Map.of("motivation", answered, Change.OVERALL, answered)), small);
    return new ComparedMarks("Наставляемые", Map.of("motivation", "Мотивация"), small, once)
        .changes(growth, moves);
  }

  private static SurveyMove move(String form, int entry, int exit, int people) {
    return new SurveyMove(KIND, form, "motivation", entry, exit, people);
  }

  @Test
  void differencesAreAbsoluteAndInPerCentWithHowManyWentWhichWay() {
    Change change =
        compared(List.of(), List.of(move("a", 4, 6, 3), move("a", 5, 5, 2), move("a", 6, 5, 1)))
            .get(0);

    assertThat(change.people()).isEqualTo(6);
    assertThat(change.entry()).isEqualTo(4.67);
    assertThat(change.exit()).isEqualTo(5.5);
    assertThat(change.difference()).isEqualTo(0.83);
    assertThat(change.percent()).isEqualTo(17.8);
    assertThat(List.of(change.grown(), change.same(), change.fallen())).isEqualTo(List.of(3, 2, 1));
  }

  @Test
  void aSmallFormIsHiddenTogetherWithTheOneThatWouldTellIt() {
    List<Change> changes =
        compared(List.of(), List.of(move("a", 4, 6, 9), move("b", 4, 6, 7), move("c", 1, 9, 2)));

    assertThat(changes)
        .extracting(it -> it.group() + " " + it.hidden())
        .containsExactly("все false", "a false", "b true", "c true");
    assertThat(changes.get(2)).extracting(Change::entry, Change::exit).containsExactly(0.0, 0.0);
  }

  @Test
  void whoeverAnsweredOnlyOnceIsNotToldFromTheDifference() {
    List<SurveyMove> five = List.of(move("a", 4, 6, 5));

    assertThat(compared(List.of(), five, Map.of("a", 6))).allMatch(Change::hidden);
    assertThat(compared(List.of(), five, Map.of("a", 5))).noneMatch(Change::hidden);
    assertThat(compared(List.of(), five, Map.of("a", 10))).noneMatch(Change::hidden);
  }

  @Test
  void aFormWithSomebodyWhoAnsweredOnceIsHiddenWithAnother() {
    List<Change> changes =
        compared(
            List.of(),
            List.of(move("a", 4, 6, 9), move("b", 4, 6, 7), move("c", 4, 6, 8)),
            Map.of("a", 15, "b", 8, "c", 8));

    assertThat(changes)
        .extracting(it -> it.group() + " " + it.hidden())
        .containsExactly("все false", "a false", "b true", "c true");
  }

  @Test
  void nothingOfAHandfulOfPeopleIsShown() {
    assertThat(compared(List.of(), List.of(move("a", 4, 6, 3)))).allMatch(Change::hidden);
  }

  @Test
  void theAverageOverAllMarksComesFirst() {
    Change overall =
        compared(
                List.of(
                    new SurveyGrowth(KIND, "a", 1, 4, 18, 26),
                    new SurveyGrowth(KIND, "a", -1, 2, 12, 10)),
                List.of())
            .get(0);

    assertThat(overall.overall()).isTrue();
    assertThat(overall.entry()).isEqualTo(5);
    assertThat(overall.exit()).isEqualTo(6);
    assertThat(overall.grown()).isEqualTo(4);
    assertThat(overall.fallen()).isEqualTo(2);
  }

  @Test
  void nothingIsToldInPerCentOfNought() {
    assertThat(new Change("", "x", "все", 9, 0, 3, 9, 0, 0, false, "").percent()).isNull();
  }
}
