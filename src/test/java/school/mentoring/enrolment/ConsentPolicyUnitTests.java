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
  void anEmployeeWhoMentorsAnEmployeeNeedsTheLabourConsentToo() {
    Mentor mentor = TestPeople.mentor("Ключева", "учитель – учитель", "", 1);
    assertThat(mentor.admitted(TODAY)).isFalse();

    mentor.consented(TestPeople.paper(Purpose.LABOUR, Signer.SELF, TODAY.plusDays(5)), TODAY);

    assertThat(mentor.admittedUntil()).contains(TODAY.plusDays(5));
  }

  @Test
  void theMenteeOfAnEmployeeNeedsNoLabourConsent() {
    assertThat(TestPeople.mentee("Ветрова", "учитель – учитель", "").admitted(TODAY)).isTrue();
  }

  @Test
  void aWithdrawnConsentAdmitsNoMore() {
    Mentee pupil = TestPeople.mentee("Ветрова", FORM, "");

    pupil.withdrew(pupil.consents().get(0).id(), TODAY);

    assertThat(pupil.admitted(TODAY)).isFalse();
    assertThat(pupil.consents())
        .singleElement()
        .satisfies(it -> assertThat(it.withdrawal()).contains(TODAY));
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
