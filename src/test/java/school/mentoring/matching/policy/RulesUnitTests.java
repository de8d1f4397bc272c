package school.mentoring.matching.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.Preference;
import school.mentoring.enrolment.TestPeople;
import school.mentoring.enrolment.entry.EntryField;

class RulesUnitTests {

  private static final String FORM = "учитель – ученик";
  private static final String PEERS = "ученик – ученик";
  private static final PairSettings STRICT = new PairSettings(Map.of(), true, true, true);
  private static final PairSettings LENIENT = new PairSettings(Map.of(), false, false, false);

  private final TestFacts facts = new TestFacts();
  private final Mentor mentor = TestPeople.mentor("Ключева", FORM, "музыка", 2);
  private final Mentee mentee = TestPeople.mentee("Ветрова", FORM, "музыка");

  private Verdict judged(Mentor mentor, Mentee mentee, PairSettings settings) {
    MatchingPolicy policy = new MatchingPolicy(facts, settings);
    Verdict verdict = policy.judge(mentor, mentee);
    assertThat(policy.points(mentor, mentee).isPresent()).isEqualTo(verdict.admissible());
    return verdict;
  }

  private String obstacle(Mentor mentor, Mentee mentee) {
    return judged(mentor, mentee, STRICT).obstacle().orElse("");
  }

  @AfterEach
  void theTwoThemselvesMayBeAPair() {
    assertThat(new MatchingPolicy(new TestFacts(), STRICT).judge(mentor, mentee).admissible())
        .isTrue();
  }

  @Test
  void whoHasNoValidConsentIsNotMatched() {
    assertThat(obstacle(mentor, TestPeople.menteeWithoutConsent("Ветрова", FORM, "")))
        .isEqualTo("у наставляемого (Ветрова В.) нет действующего согласия");
    assertThat(obstacle(TestPeople.mentorWithoutConsent("Ключева", FORM, "", 1), mentee))
        .isEqualTo("у наставника (Ключева В.) нет действующего согласия");
  }

  @Test
  void anotherFormIsForbidden() {
    assertThat(obstacle(mentor, TestPeople.mentee("Ветрова", PEERS, "")))
        .contains("формы наставничества разные");
  }

  @Test
  void nobodyMentorsOneself() {
    Mentor same = TestPeople.mentor("Ветрова", FORM, "", 1);

    assertThat(obstacle(same, TestPeople.adultMentee("Ветрова", FORM)))
        .isEqualTo("это один и тот же человек");
    assertThat(obstacle(same, TestPeople.adultMentee("Лесная", FORM))).isEmpty();
  }

  @Test
  void aBannedOrFailedPairStaysForbidden() {
    facts.banned = true;

    assertThat(obstacle(mentor, mentee)).isEqualTo("эта пара запрещена или уже распалась");
  }

  @Test
  void twoWhoAreAPairAreNotMatchedAgain() {
    facts.together = true;

    assertThat(obstacle(mentor, mentee)).isEqualTo("эти двое уже состоят в паре");
  }

  @Test
  void aMentorWithoutPlacesTakesNobodyElse() {
    facts.taken = 2;

    assertThat(obstacle(mentor, mentee)).isEqualTo("у наставника (Ключева В.) нет свободных мест");
  }

  @Test
  void anUnwantedPartnerIsForbiddenIfTheSchoolSaysSoAndNobodyIsNamed() {
    facts.says(mentee, mentor, Preference.UNWANTED);

    assertThat(obstacle(mentor, mentee)).contains("кто-то из двоих отметил");
    assertThat(judged(mentor, mentee, LENIENT).admissible()).isTrue();
  }

  @Test
  void theMentorMayRefuseAsWell() {
    facts.says(mentor, mentee, Preference.UNWANTED);

    assertThat(obstacle(mentor, mentee)).contains("не хочет работать с другим");
  }

  @Test
  void anAdultFromOutsideNeedsACertificateToMentorAMinor() {
    Mentor outside = outsider("");

    assertThat(obstacle(outside, mentee))
        .isEqualTo(
            "не внесена справка об отсутствии судимости наставника (Хлебников В.), а наставляемый младше 18 лет");
    assertThat(judged(outside, mentee, LENIENT).admissible()).isTrue();
    assertThat(obstacle(outsider("77-01 от 01.09.2026"), mentee)).isEmpty();
    assertThat(obstacle(outside, TestPeople.adultMentee("Лесная", FORM))).isEmpty();
  }

  private static Mentor outsider(String clearance) {
    return TestPeople.mentor(
        "Хлебников",
        FORM,
        "",
        1,
        Map.of(EntryField.KIND, "внешний участник", EntryField.CLEARANCE, clearance));
  }

  @Test
  void ofTwoPupilsTheMentorIsNotTheYoungerOneIfTheSchoolSaysSo() {
    Mentee younger = TestPeople.mentee("Ветрова", PEERS, "");

    assertThat(obstacle(pupil("15.03.2013"), younger))
        .isEqualTo("наставник (Берёзкина В.) младше наставляемого");
    assertThat(judged(pupil("15.03.2013"), younger, LENIENT).admissible()).isTrue();
    assertThat(obstacle(pupil("13.03.2013"), younger)).isEmpty();
  }

  private static Mentor pupil(String birthDate) {
    return TestPeople.mentor(
        "Берёзкина",
        PEERS,
        "",
        1,
        Map.of(EntryField.KIND, "ученик", EntryField.BIRTH_DATE, birthDate));
  }
}
