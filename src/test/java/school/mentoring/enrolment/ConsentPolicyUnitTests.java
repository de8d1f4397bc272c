package school.mentoring.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static school.mentoring.enrolment.TestPeople.LAST;
import static school.mentoring.enrolment.TestPeople.TODAY;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import school.mentoring.enrolment.Consent.Purpose;
import school.mentoring.enrolment.Consent.Signer;
import school.mentoring.shared.Refusal;

class ConsentPolicyUnitTests {

  private static final String FORM = "учитель – ученик";

  @Test
  void withoutAConsentNobodyIsAdmitted() {
    assertThat(TestPeople.menteeWithoutConsent("Ветрова", FORM, "").admitted(TODAY)).isFalse();
  }

  @Test
  void aMinorsOwnSignatureDoesNotSuffice() {
    Mentee pupil = TestPeople.menteeWithoutConsent("Ветрова", FORM, "");

    pupil.consented(TestPeople.paper(Purpose.PROCESSING, Signer.SELF, LAST), TODAY);

    assertThat(pupil.minor(TODAY)).isTrue();
    assertThat(pupil.admitted(TODAY)).isFalse();
  }

  @Test
  void theRepresentativesConsentEndsBeforeTheEighteenthBirthday() {
    Mentee pupil = TestPeople.mentee("Ветрова", FORM, "");

    assertThat(pupil.admittedUntil()).contains(LocalDate.of(2031, 3, 13));
    assertThat(pupil.admitted(LocalDate.of(2031, 3, 13))).isTrue();
    assertThat(pupil.admitted(LocalDate.of(2031, 3, 14))).isFalse();
    assertThat(pupil.minor(LocalDate.of(2031, 3, 14))).isFalse();
  }

  @Test
  void aConsentIsValidOnItsLastDayAndNotAfter() {
    Mentor mentor = TestPeople.mentor("Ключева", FORM, "", 1);

    assertThat(mentor.admitted(LAST)).isTrue();
    assertThat(mentor.admitted(LAST.plusDays(1))).isFalse();
  }

  @Test
  void theLabourConsentGatesTheOrderOnThePairAndNotTheMatching() {
    Mentor mentor = TestPeople.mentor("Ключева", "учитель – учитель", "", 1);
    Mentee novice = TestPeople.adultMentee("Садова", "учитель – учитель");

    assertThat(mentor.admitted(TODAY)).isTrue();
    assertThat(ConsentPolicy.beforeOrder(mentor, novice, TODAY))
        .singleElement()
        .asString()
        .contains("Ключева Вера", "351.8");

    mentor.consented(TestPeople.paper(Purpose.LABOUR, Signer.SELF, TODAY.plusDays(5)), TODAY);

    assertThat(ConsentPolicy.beforeOrder(mentor, novice, TODAY.plusDays(5))).isEmpty();
    assertThat(ConsentPolicy.beforeOrder(mentor, novice, TODAY.plusDays(6))).isNotEmpty();
  }

  @Test
  void theOrderOnAMinorWaitsForTheRepresentativesConsentToTakePart() {
    Mentor mentor = TestPeople.mentor("Ключева", FORM, "", 1);
    Mentee pupil = TestPeople.menteeWithoutConsent("Ветрова", FORM, "");
    pupil.consented(TestPeople.paper(Purpose.PROCESSING, Signer.REPRESENTATIVE, LAST), TODAY);

    assertThat(pupil.admitted(TODAY)).isTrue();
    assertThat(ConsentPolicy.beforeOrder(mentor, pupil, TODAY))
        .singleElement()
        .asString()
        .contains("Ветрова Вера", "участие несовершеннолетнего");
    assertThatThrownBy(
            () ->
                pupil.consented(TestPeople.paper(Purpose.PARTICIPATION, Signer.SELF, LAST), TODAY))
        .hasMessageContaining("законный представитель");

    pupil.consented(TestPeople.paper(Purpose.PARTICIPATION, Signer.REPRESENTATIVE, LAST), TODAY);

    assertThat(ConsentPolicy.beforeOrder(mentor, pupil, TODAY)).isEmpty();
    LocalDate last = LocalDate.of(2031, 3, 13);
    assertThat(pupil.consent(Purpose.PARTICIPATION, last)).isPresent();
    assertThat(pupil.consent(Purpose.PARTICIPATION, last.plusDays(1))).isEmpty();
  }

  @Test
  void whoeverIsBornOnTheTwentyNinthOfFebruaryIsAskedAnewOnTheTwentyEighth() {
    assertThat(ConsentPolicy.majority(LocalDate.of(2008, 2, 29)))
        .isEqualTo(LocalDate.of(2026, 2, 28));
    assertThat(ConsentPolicy.majority(LocalDate.of(2010, 2, 28)))
        .isEqualTo(LocalDate.of(2028, 2, 28));
  }

  @Test
  void publishingNeedsItsOwnPaperAndOnlyOnThePagesItNames() {
    Mentor mentor = TestPeople.mentor("Ключева", FORM, "", 1);
    String board = "https://school.example/mentoring/best";
    assertThat(mentor.publishable(TODAY, board)).isFalse();

    mentor.consented(
        TestPeople.paper(Purpose.DISTRIBUTION, Signer.SELF, TODAY.plusDays(9))
            .publishing(Publication.of("https://School.example/mentoring/", "имя, фото", "")),
        TODAY);

    assertThat(mentor.publishable(TODAY, board)).isTrue();
    assertThat(mentor.publishable(TODAY, "https://school.example/mentoring")).isTrue();
    assertThat(mentor.publishable(TODAY, "https://school.example/mentoring-2")).isFalse();
    assertThat(mentor.publishable(TODAY, "https://school.example/mentoring/../news")).isFalse();
    assertThat(mentor.publishable(TODAY, "https://other.example/mentoring/best")).isFalse();
    assertThat(mentor.publishable(TODAY.plusDays(10), board)).isFalse();
    mentor.withdrew(mentor.consent(Purpose.PROCESSING, TODAY).orElseThrow().id(), TODAY, "curator");
    assertThat(mentor.publishable(TODAY, board)).as("processing was taken back").isFalse();
  }

  @Test
  void aCyrillicSiteIsTheOneThatTheConsentNamesHoweverItIsWritten() {
    Mentor mentor = TestPeople.mentor("Ключева", FORM, "", 1);
    mentor.consented(
        TestPeople.paper(Purpose.DISTRIBUTION, Signer.SELF, TODAY.plusDays(9))
            .publishing(Publication.of("https://школа12.рф/наставничество", "имя, фото", "")),
        TODAY);

    assertThat(mentor.publishable(TODAY, "https://ШКОЛА12.рф/наставничество/")).isTrue();
    assertThat(mentor.publishable(TODAY, "https://xn--12-6kc3bfr2e.xn--p1ai/наставничество"))
        .isTrue();
    assertThat(mentor.publishable(TODAY, "https://школа13.рф/наставничество")).isFalse();
    assertThat(mentor.publishable(TODAY, "https://школа12.рф")).isFalse();
  }

  @Test
  void whatWasRecordedByMistakeCountsNoMoreAndStaysInTheTrail() {
    Mentee pupil = TestPeople.mentee("Ветрова", FORM, "");
    Consent wrong = pupil.consent(Purpose.PROCESSING, TODAY).orElseThrow();

    pupil.mistook(wrong.id(), TODAY, "curator");

    assertThat(pupil.admitted(TODAY)).isFalse();
    assertThat(pupil.consent(wrong.id()).mistaken()).isTrue();
    assertThat(pupil.consent(wrong.id()).withdrawal()).isEmpty();
    assertThat(pupil.consent(wrong.id()).trail().mistakenBy()).isEqualTo("curator");
  }

  @Test
  void theMenteeOfAnEmployeeNeedsNoLabourConsent() {
    assertThat(TestPeople.mentee("Ветрова", "учитель – учитель", "").admitted(TODAY)).isTrue();
  }

  @Test
  void aWithdrawnConsentAdmitsNoMore() {
    Mentee pupil = TestPeople.mentee("Ветрова", FORM, "");

    pupil.withdrew(pupil.consents().get(0).id(), TODAY, "curator");

    assertThat(pupil.admitted(TODAY)).isFalse();
    assertThat(pupil.consents().get(0).withdrawal()).contains(TODAY);
    assertThat(pupil.consents().get(0).trail().withdrawnBy()).isEqualTo("curator");
    assertThatThrownBy(() -> pupil.withdrew(pupil.consents().get(0).id(), TODAY, "curator"))
        .hasMessageContaining("уже не действует");
  }

  @Test
  void aConsentSignedTomorrowIsRefused() {
    Mentee pupil = TestPeople.menteeWithoutConsent("Ветрова", FORM, "");
    Consent tomorrow =
        Consent.signed(Purpose.PROCESSING, Signer.REPRESENTATIVE, "", TODAY.plusDays(1), LAST, "");

    assertThatThrownBy(() -> pupil.consented(tomorrow, TODAY))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("ещё не наступила");
  }

  @Test
  void aTermThatEndsBeforeItBeginsIsRefused() {
    assertThatThrownBy(
            () ->
                Consent.signed(Purpose.PROCESSING, Signer.SELF, "", TODAY, TODAY.minusDays(1), ""))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("раньше даты подписи");
  }
}
