package school.mentoring.matching.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static school.mentoring.enrolment.entry.EntryField.AVAILABILITY;
import static school.mentoring.enrolment.entry.EntryField.BIRTH_DATE;
import static school.mentoring.enrolment.entry.EntryField.GROUP;
import static school.mentoring.enrolment.entry.EntryField.KIND;
import static school.mentoring.enrolment.entry.EntryField.MANNER;
import static school.mentoring.enrolment.entry.EntryField.PLACE;
import static school.mentoring.enrolment.entry.EntryField.PREFERRED_AGE;
import static school.mentoring.enrolment.entry.EntryField.VARIANT;

import java.util.Map;
import org.junit.jupiter.api.Test;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.TestPeople;
import school.mentoring.enrolment.entry.EntryField;
import school.mentoring.shared.Refusal;

class CriteriaUnitTests {

  private static final String FORM = "учитель – ученик";

  private final TestFacts facts = new TestFacts();

  private static Mentor mentor(Map<EntryField, String> told) {
    return TestPeople.mentor("Ключева", FORM, "Музыка, проекты, шахматы, бег", 2, told);
  }

  private static Mentee mentee(Map<EntryField, String> told) {
    return TestPeople.mentee("Ветрова", FORM, "музыка", told);
  }

  private Verdict judged(Mentor mentor, Mentee mentee, Map<Criterion, Integer> weights) {
    MatchingPolicy policy =
        new MatchingPolicy(facts, new PairSettings(weights, false, false, false));
    Verdict verdict = policy.judge(mentor, mentee);
    assertThat(policy.points(mentor, mentee).orElse(0)).isEqualTo(verdict.points());
    return verdict;
  }

  private String told(
      Criterion criterion, Map<EntryField, String> mentor, Map<EntryField, String> mentee) {
    return judged(mentor(mentor), mentee(mentee), Map.of(criterion, 6)).explanation();
  }

  private static final String NOTHING = "форма совпадает, больше ничего общего в анкетах нет";

  @Test
  void theMoreTopicsAreSharedTheMoreIsThePairWorth() {
    Mentee wants = TestPeople.mentee("Ветрова", FORM, "музыка, проекты, физика");

    Verdict verdict = judged(mentor(Map.of()), wants, Map.of(Criterion.TOPICS, 9));

    assertThat(verdict.explanation()).isEqualTo("общие темы: музыка, проекты — 6 из 9");
  }

  @Test
  void moreThanThreeTopicsCountAsThree() {
    Mentee wants = TestPeople.mentee("Ветрова", FORM, "музыка, проекты, шахматы, бег, физика");

    assertThat(judged(mentor(Map.of()), wants, Map.of(Criterion.TOPICS, 9)).points()).isEqualTo(9);
  }

  @Test
  void thePointsOfAllCriteriaAreAddedAndEachIsNamed() {
    facts.says(mentee(Map.of()), mentor(Map.of()), 1);
    Map<EntryField, String> mentor = Map.of(AVAILABILITY, "вт и чт после уроков");
    Map<EntryField, String> mentee = Map.of(AVAILABILITY, "Вторник, пятница");

    Verdict verdict =
        judged(mentor(mentor), mentee(mentee), Map.of(Criterion.TOPICS, 8, Criterion.TIME, 5));

    assertThat(verdict.explanation())
        .isEqualTo("общие темы: музыка — 8 из 8; время: вторник — 3 из 5");
    assertThat(verdict.points()).isEqualTo(11);
  }

  @Test
  void whatIsNotToBeCountedGivesNothing() {
    assertThat(judged(mentor(Map.of()), mentee(Map.of()), Map.of()).explanation())
        .isEqualTo(NOTHING);
  }

  @Test
  void theSameRoleModelCounts() {
    Map<EntryField, String> one = Map.of(VARIANT, "Лидер – пассивный");

    assertThat(told(Criterion.VARIANT, one, Map.of(VARIANT, "лидер — пассивный")))
        .isEqualTo("ролевая модель «лидер – пассивный» — 6 из 6");
    assertThat(told(Criterion.VARIANT, one, Map.of(VARIANT, "равный – равному")))
        .isEqualTo(NOTHING);
    assertThat(told(Criterion.VARIANT, one, Map.of())).isEqualTo(NOTHING);
  }

  @Test
  void oneCommonKindOfMentoringIsEnough() {
    assertThat(
            told(
                Criterion.MANNER,
                Map.of(MANNER, "групповое; онлайн"),
                Map.of(MANNER, "индивидуальное, онлайн")))
        .isEqualTo("вид наставничества: онлайн — 6 из 6");
  }

  @Test
  void theMenteeIsOfTheAgeThatTheMentorWants() {
    assertThat(told(Criterion.AGE, Map.of(PREFERRED_AGE, "11–14"), Map.of()))
        .isEqualTo("возраст 13 при желаемом 11–14 — 6 из 6");
    assertThat(told(Criterion.AGE, Map.of(PREFERRED_AGE, "14–16"), Map.of())).isEqualTo(NOTHING);
  }

  @Test
  void aChoiceCountsByItsRank() {
    Mentor mentor = mentor(Map.of());
    Mentee mentee = mentee(Map.of());
    Map<Criterion, Integer> weights =
        Map.of(Criterion.MENTEE_CHOICE, 9, Criterion.MENTOR_CHOICE, 9);

    facts.says(mentee, mentor, 2).says(mentor, mentee, 3);

    assertThat(judged(mentor, mentee, weights).explanation())
        .isEqualTo(
            "наставляемый выбрал этого наставника вторым — 6 из 9; наставник выбрал этого наставляемого третьим — 3 из 9");
    facts.says(mentee, mentor, 1);
    assertThat(judged(mentor, mentee, weights).points()).isEqualTo(12);
  }

  @Test
  void twoWhoLearnAreWorthMoreTheCloserTheirAges() {
    Map<EntryField, String> oneYear = Map.of(KIND, "ученик", BIRTH_DATE, "14.03.2012");
    Map<EntryField, String> twoYears = Map.of(KIND, "ученик", BIRTH_DATE, "14.03.2011");
    Map<EntryField, String> fourYears = Map.of(KIND, "ученик", BIRTH_DATE, "14.03.2009");

    assertThat(told(Criterion.CLOSE_AGE, oneYear, Map.of())).endsWith("— 6 из 6");
    assertThat(told(Criterion.CLOSE_AGE, twoYears, Map.of())).endsWith("лет: 2 — 4 из 6");
    assertThat(told(Criterion.CLOSE_AGE, fourYears, Map.of())).isEqualTo(NOTHING);
    assertThat(told(Criterion.CLOSE_AGE, Map.of(), Map.of())).isEqualTo(NOTHING);
  }

  @Test
  void theSameClassIsWantedOrAvoided() {
    Map<EntryField, String> pupil = Map.of(KIND, "ученик", BIRTH_DATE, "14.03.2012", GROUP, "7а");

    assertThat(told(Criterion.SAME_GROUP, pupil, Map.of())).isEqualTo("один класс — 6 из 6");
    assertThat(told(Criterion.OTHER_GROUP, pupil, Map.of())).isEqualTo(NOTHING);
    assertThat(told(Criterion.OTHER_GROUP, pupil, Map.of(GROUP, "8Б")))
        .isEqualTo("разные классы — 6 из 6");
  }

  @Test
  void theSamePlaceCounts() {
    assertThat(told(Criterion.SAME_PLACE, Map.of(PLACE, "корпус 2"), Map.of(PLACE, "Корпус  2")))
        .isEqualTo("одна площадка — 6 из 6");
  }

  @Test
  void aPairThatWorkedToItsEndBeforeCountsAndWhoHadNoneLosesNothing() {
    Map<Criterion, Integer> must = Map.of(Criterion.PAST_PAIR, PairSettings.MUST);
    assertThat(judged(mentor(Map.of()), mentee(Map.of()), must).admissible()).isTrue();
    assertThat(told(Criterion.PAST_PAIR, Map.of(), Map.of())).isEqualTo(NOTHING);

    facts.succeeded = true;

    assertThat(told(Criterion.PAST_PAIR, Map.of(), Map.of()))
        .isEqualTo("уже работали в паре до конца — 6 из 6");
  }

  @Test
  void aMustThatIsNotMetForbidsThePair() {
    Mentee other = TestPeople.mentee("Лесная", FORM, "физика");
    Map<Criterion, Integer> must = Map.of(Criterion.TOPICS, PairSettings.MUST);

    assertThat(judged(mentor(Map.of()), other, must).obstacle())
        .contains("не выполнено обязательное условие «Общие темы»");
    assertThat(judged(mentor(Map.of()), other, Map.of(Criterion.TOPICS, 9)).admissible()).isTrue();
    assertThat(judged(mentor(Map.of()), mentee(Map.of()), must).points()).isEqualTo(10);
  }

  @Test
  void aMustOfWhichNothingIsKnownForbidsNothing() {
    Map<Criterion, Integer> musts =
        Map.of(Criterion.AGE, 10, Criterion.TIME, 10, Criterion.MENTEE_CHOICE, 10);

    assertThat(judged(mentor(Map.of()), mentee(Map.of()), musts).admissible()).isTrue();
    assertThat(judged(mentor(Map.of(PREFERRED_AGE, "15–17")), mentee(Map.of()), musts).obstacle())
        .contains("не выполнено обязательное условие «Возраст по желанию наставника»");
  }

  @Test
  void whoChoseOthersIsNotGivenAnybodyElseWhereChoicesAreAMust() {
    Mentor mentor = mentor(Map.of());
    Mentee mentee = mentee(Map.of());
    facts.says(mentee, TestPeople.mentor("Лугова", FORM, "", 1), 1);

    assertThat(judged(mentor, mentee, Map.of(Criterion.MENTEE_CHOICE, 10)).obstacle())
        .contains("не выполнено обязательное условие «Выбор наставляемого»");
  }

  @Test
  void aWeightOutOfTheScaleIsRefused() {
    assertThatThrownBy(() -> new PairSettings(Map.of(Criterion.TOPICS, 11), false, false, false))
        .isInstanceOf(Refusal.class)
        .hasMessage("Вес «Общие темы»: значение 11, укажите от 0 до 10.");
  }

  @Test
  void convenientTimeIsReadFromSimpleWords() {
    assertThat(Availability.words("По будням вечером и в сб; можно дистанционно"))
        .containsExactly(
            "понедельник", "вторник", "среда", "четверг", "пятница", "вечер", "суббота", "онлайн");
    assertThat(Availability.words("Ср. и пт., после уроков, очно"))
        .containsExactly("среда", "пятница", "после уроков", "очно");
    assertThat(Availability.words(null)).isEmpty();
  }
}
