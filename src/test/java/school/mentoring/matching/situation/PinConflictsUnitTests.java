package school.mentoring.matching.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.TestPeople;
import school.mentoring.enrolment.entry.EntryField;
import school.mentoring.matching.pair.PairKey;
import school.mentoring.shared.Refusal;

class PinConflictsUnitTests {

  private static final String FORM = "учитель – ученик";

  private final Mentor first = TestPeople.mentor("Ключева", FORM, "музыка", 1);
  private final Mentor second = TestPeople.mentor("Лугова", FORM, "бег", 2);
  private final Mentor group =
      TestPeople.mentor("Хорова", FORM, "хор", 6, Map.of(EntryField.SMALLEST_GROUP, "4"));
  private final Mentee musician = TestPeople.mentee("Ветрова", FORM, "музыка");
  private final Mentee runner = TestPeople.mentee("Лесная", FORM, "бег");
  private final Mentee busy =
      TestPeople.mentee("Двойная", FORM, "бег", Map.of(EntryField.MENTORS_WANTED, "2"));

  private final Situation situation =
      TestSituations.of(List.of(first, second, group), List.of(musician, runner, busy)).situation();

  private static PairKey pair(Mentor mentor, Mentee mentee) {
    return new PairKey(mentor.id(), mentee.id());
  }

  private List<String> conflicts(PairKey... pins) {
    return new PinConflicts(situation).of(Set.of(pins));
  }

  @Test
  void pinsThatFitContradictNothing() {
    assertThat(conflicts(pair(first, musician), pair(second, runner), pair(second, busy)))
        .isEmpty();
  }

  @Test
  void aMenteeIsNotFixedToMoreMentorsThanWanted() {
    assertThat(conflicts(pair(first, musician), pair(second, musician)))
        .singleElement()
        .satisfies(
            it ->
                assertThat(it)
                    .contains("наставляемый Ветрова В. закреплён за наставниками")
                    .contains("Ключева В.", "Лугова В.", "нужно: 1"));
    assertThat(conflicts(pair(first, busy), pair(second, busy))).isEmpty();
  }

  @Test
  void aMentorIsNotPromisedMorePlacesThanFree() {
    assertThat(conflicts(pair(first, musician), pair(first, runner)))
        .singleElement()
        .satisfies(
            it ->
                assertThat(it)
                    .contains("за наставником Ключева В. закреплены")
                    .contains("Ветрова В.", "Лесная В.", "свободных мест у него 1"));
  }

  @Test
  void aGroupThatCannotBecomeBigEnoughIsNamed() {
    assertThat(conflicts(pair(group, musician)))
        .containsExactly("группа наставника Хорова В. не меньше 4, а подходящих наставляемых 3");
  }

  @Test
  void aPairThatARuleForbidsIsNamedWithTheRule() {
    TestPeople.withdrawAll(musician);

    assertThat(conflicts(pair(first, musician)))
        .containsExactly(
            "«Ключева В. — Ветрова В.»: у наставляемого (Ветрова В.) нет действующего согласия");
  }

  @Test
  void allContradictionsAreToldAtOnceWithTheRemedy() {
    assertThatThrownBy(
            () ->
                new PinConflicts(situation)
                    .refuse(
                        Set.of(pair(first, musician), pair(second, musician), pair(group, runner))))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Ветрова В.")
        .hasMessageContaining("Хорова В.")
        .hasMessageContaining("Открепить");
  }

  @Test
  void aNewPinIsComparedWithThoseThereAre() {
    PinConflicts conflicts = new PinConflicts(situation);
    Set<PairKey> pins = Set.of(pair(first, musician));

    assertThat(conflicts.adding(pair(first, runner), pins)).isPresent();
    assertThat(conflicts.adding(pair(second, musician), pins)).isPresent();
    assertThat(conflicts.adding(pair(second, runner), pins)).isEmpty();
    assertThat(conflicts.adding(pair(first, musician), pins)).isEmpty();
  }

  @Test
  void groupsThatCompeteForTheSameMenteesAreRefusedByName() {
    Mentor other =
        TestPeople.mentor("Чтецова", FORM, "чтение", 3, Map.of(EntryField.SMALLEST_GROUP, "2"));
    Mentor third =
        TestPeople.mentor("Шахова", FORM, "шахматы", 3, Map.of(EntryField.SMALLEST_GROUP, "2"));
    Situation tight =
        TestSituations.of(
                List.of(other, third),
                List.of(musician, runner, TestPeople.mentee("Зорина", FORM, "")))
            .situation();

    assertThatThrownBy(
            () -> new BestPairs(tight).with(Set.of(pair(other, musician), pair(third, runner))))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Чтецова В. (не меньше 2)")
        .hasMessageContaining("Шахова В. (не меньше 2)");
  }
}
