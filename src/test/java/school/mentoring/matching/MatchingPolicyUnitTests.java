package school.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.MentorId;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.TestPeople;

class MatchingPolicyUnitTests {

  private static final String FORM = "учитель – ученик";

  private final Mentor mentor = TestPeople.mentor("Ключева", FORM, "Музыка, проекты, шахматы", 2);
  private final Mentee mentee = TestPeople.mentee("Ветрова", FORM, "музыка, проекты");

  private static Verdict judged(Mentor mentor, Mentee mentee) {
    return judged(mentor, mentee, Map.of(), Set.of(), Set.of());
  }

  private static Verdict judged(
      Mentor mentor,
      Mentee mentee,
      Map<MentorId, Integer> taken,
      Set<PairKey> forbidden,
      Set<Wish> wishes) {
    Situation situation =
        new Situation(TestPeople.TODAY, List.of(mentor), List.of(mentee), taken, forbidden, wishes);
    return new MatchingPolicy(situation).judge(mentor, mentee);
  }

  @Test
  void everySharedTopicCountsAndIsNamed() {
    Verdict verdict = judged(mentor, mentee);

    assertThat(verdict.points()).isEqualTo(20);
    assertThat(verdict.explanation()).isEqualTo("общие темы: музыка, проекты (20)");
  }

  @Test
  void aPairWithoutSharedTopicsIsAdmissibleAndSaysSo() {
    Verdict verdict = judged(mentor, TestPeople.mentee("Ветрова", FORM, "бег"));

    assertThat(verdict.admissible()).isTrue();
    assertThat(verdict.explanation()).contains("общих тем нет (0)");
  }

  @Test
  void wishesOfBothSidesCount() {
    Set<Wish> wishes =
        Set.of(
            new Wish(mentor.id(), mentee.id(), Side.MENTEE),
            new Wish(mentor.id(), mentee.id(), Side.MENTOR));

    assertThat(judged(mentor, mentee, Map.of(), Set.of(), wishes).points()).isEqualTo(50);
  }

  @Test
  void withoutAConsentOnEitherSideThePairIsForbidden() {
    assertThat(judged(mentor, TestPeople.menteeWithoutConsent("Ветрова", FORM, "")).obstacle())
        .contains("у наставляемого (Ветрова В.) нет действующего согласия");
    assertThat(judged(TestPeople.mentorWithoutConsent("Ключева", FORM, "", 1), mentee).obstacle())
        .contains("у наставника (Ключева В.) нет действующего согласия");
  }

  @Test
  void anotherFormIsForbidden() {
    assertThat(judged(mentor, TestPeople.mentee("Ветрова", "ученик – ученик", "")).obstacle())
        .hasValueSatisfying(it -> assertThat(it).contains("формы наставничества разные"));
  }

  @Test
  void nobodyMentorsOneself() {
    Mentor mentor = TestPeople.mentor("Ветрова", FORM, "", 1);

    assertThat(judged(mentor, TestPeople.adultMentee("Ветрова", FORM)).obstacle())
        .contains("это один и тот же человек");
    assertThat(judged(mentor, TestPeople.adultMentee("Лесная", FORM)).admissible()).isTrue();
  }

  @Test
  void aForbiddenPairStaysForbidden() {
    PairKey pair = new PairKey(mentor.id(), mentee.id());

    assertThat(judged(mentor, mentee, Map.of(), Set.of(pair), Set.of()).obstacle())
        .contains("эта пара запрещена или уже распалась");
  }

  @Test
  void aMentorWithoutPlacesTakesNobodyElse() {
    assertThat(judged(mentor, mentee, Map.of(mentor.id(), 2), Set.of(), Set.of()).obstacle())
        .contains("у наставника (Ключева В.) нет свободных мест");
    assertThat(judged(mentor, mentee, Map.of(mentor.id(), 1), Set.of(), Set.of()).admissible())
        .isTrue();
  }
}
