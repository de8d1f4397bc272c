package school.mentoring.enrolment.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static school.mentoring.enrolment.TestPeople.TODAY;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.TestPeople;
import school.mentoring.enrolment.entry.EntryField;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

class CampaignUnitTests {

  private static final String FORM = "учитель – ученик";

  private static Campaign campaign(QuestionnaireKind kind) {
    return new Campaign(
        new OrganisationId("test-school"),
        ProgrammeId.next(),
        new CampaignPlan(kind, FORM, TODAY, TODAY.plusDays(10)),
        "curator",
        Instant.EPOCH);
  }

  private static Answer answer(Campaign campaign, Participant person, String key, String text) {
    Invitation invitation =
        new Invitation(campaign, person.uuid(), InvitationRespondent.SELF, Instant.EPOCH);
    return new Answer(campaign, invitation, TestCampaigns.sheet(key, text), Instant.EPOCH);
  }

  @Test
  void aCampaignIsOpenFromItsFirstToItsLastDay() {
    Campaign campaign = campaign(QuestionnaireKind.MENTEE);

    assertThat(campaign.state(TODAY.minusDays(1))).isEqualTo(Campaign.State.PLANNED);
    assertThat(campaign.state(TODAY)).isEqualTo(Campaign.State.OPEN);
    assertThat(campaign.state(TODAY.plusDays(10))).isEqualTo(Campaign.State.OPEN);
    assertThat(campaign.state(TODAY.plusDays(11))).isEqualTo(Campaign.State.CLOSED);
  }

  @Test
  void aStoppedCampaignGoesOnWhenItIsProlonged() {
    Campaign campaign = campaign(QuestionnaireKind.MENTEE);
    campaign.stop(TODAY.plusDays(2));

    assertThat(campaign.state(TODAY.plusDays(2))).isEqualTo(Campaign.State.CLOSED);
    assertThatThrownBy(() -> campaign.stop(TODAY.plusDays(3))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> campaign.prolong(TODAY, TODAY.plusDays(3)))
        .hasMessageContaining("не раньше сегодняшнего");

    campaign.prolong(TODAY.plusDays(20), TODAY.plusDays(3));
    assertThat(campaign.state(TODAY.plusDays(20))).isEqualTo(Campaign.State.OPEN);
  }

  @Test
  void aPlanThatEndsBeforeItBeginsIsRefused() {
    assertThatThrownBy(
            () -> new CampaignPlan(QuestionnaireKind.MENTEE, "", TODAY, TODAY.minusDays(1)))
        .hasMessageContaining("последний день раньше первого");
  }

  @Test
  void aCampaignMeansPeopleOfItsSideAndForm() {
    Campaign campaign = campaign(QuestionnaireKind.MENTEE);

    assertThat(campaign.means(TestPeople.mentee("Басов", FORM, "музыка"))).isTrue();
    assertThat(campaign.means(TestPeople.mentee("Басов", "ученик – ученик", "музыка"))).isFalse();
    assertThat(campaign.means(TestPeople.mentor("Ключева", FORM, "музыка", 2))).isFalse();
  }

  @Test
  void aMinorIsAskedOnlyWhileTheConsentIsInForce() {
    Participant pupil = TestPeople.mentee("Басов", FORM, "музыка");

    assertThat(InvitationGate.open(QuestionnaireKind.MENTEE, pupil, TODAY)).isTrue();
    assertThat(InvitationGate.open(QuestionnaireKind.PARENT, pupil, TODAY)).isTrue();

    TestPeople.withdrawAll(pupil);
    assertThat(InvitationGate.open(QuestionnaireKind.MENTEE, pupil, TODAY)).isFalse();
    assertThat(InvitationGate.open(QuestionnaireKind.PARENT, pupil, TODAY)).isFalse();
  }

  @Test
  void anAdultIsAskedBeforeTheConsentButNotAfterItWasTakenBack() {
    Participant teacher = TestPeople.mentorWithoutConsent("Ключева", FORM, "музыка", 2);
    assertThat(InvitationGate.open(QuestionnaireKind.MENTOR, teacher, TODAY)).isTrue();

    Participant gone = TestPeople.mentor("Ключева", FORM, "музыка", 2);
    TestPeople.withdrawAll(gone);
    assertThat(InvitationGate.open(QuestionnaireKind.MENTOR, gone, TODAY)).isFalse();
  }

  @Test
  void aThirdPartyNeedsTheConsentOfAnAdultAsWell() {
    Participant adult = TestPeople.mentorWithoutConsent("Ключева", FORM, "музыка", 2);

    assertThat(InvitationGate.open(QuestionnaireKind.CLASS_TEACHER, adult, TODAY)).isFalse();
  }

  @Test
  void anInvitationIsAnsweredOnceUntilItIsOpenedAgain() {
    Campaign campaign = campaign(QuestionnaireKind.MENTEE);
    Invitation invitation =
        new Invitation(campaign, UUID.randomUUID(), InvitationRespondent.SELF, Instant.EPOCH);
    invitation.answered(Instant.EPOCH);

    assertThatThrownBy(() -> invitation.answered(Instant.EPOCH))
        .hasMessageContaining("Анкета уже принята");
    invitation.askToReopen(Instant.EPOCH);
    assertThat(invitation.asksToReopen()).isTrue();

    invitation.reopen();
    invitation.answered(Instant.EPOCH);
    assertThat(invitation.asksToReopen()).isFalse();
  }

  @Test
  void nobodyIsRemindedTwiceADayOrAfterTheAnswer() {
    Invitation invitation =
        new Invitation(
            campaign(QuestionnaireKind.MENTEE),
            UUID.randomUUID(),
            InvitationRespondent.SELF,
            Instant.EPOCH);
    assertThat(invitation.mayBeReminded(TODAY)).isTrue();

    invitation.reminded(TODAY);
    assertThat(invitation.mayBeReminded(TODAY)).isFalse();
    assertThat(invitation.mayBeReminded(TODAY.plusDays(1))).isTrue();

    invitation.answered(Instant.EPOCH);
    assertThat(invitation.mayBeReminded(TODAY.plusDays(1))).isFalse();
  }

  @Test
  void anAnswerFillsWhatIsEmptyAndSaysWhatItWouldOverwrite() {
    Campaign campaign = campaign(QuestionnaireKind.MENTEE);
    Participant pupil = TestPeople.mentee("Басов", FORM, "музыка");

    assertThat(changes(campaign, pupil, "availability", "по пятницам"))
        .containsExactly(new AnswerChange(EntryField.AVAILABILITY, "", "по пятницам", false));
    assertThat(changes(campaign, pupil, "mentorsWanted", "2"))
        .containsExactly(new AnswerChange(EntryField.MENTORS_WANTED, "1", "2", false));
    assertThat(changes(campaign, pupil, "topics", "химия"))
        .containsExactly(new AnswerChange(EntryField.TOPICS, "музыка", "химия", true));
    assertThat(changes(campaign, pupil, "topics", " музыка ")).isEmpty();
    assertThat(changes(campaign, pupil, "goal", "концерт")).isEmpty();
  }

  private static List<AnswerChange> changes(
      Campaign campaign, Participant person, String key, String text) {
    return AnswerChanges.of(campaign.kind(), answer(campaign, person, key, text), person);
  }

  @Test
  void whatThirdPartiesNameIsAddedAndWhatAPsychologistSaysIsTakenNowhere() {
    Participant pupil = TestPeople.mentee("Басов", FORM, "музыка");

    assertThat(changes(campaign(QuestionnaireKind.PARENT), pupil, "needs", "химия; музыка"))
        .containsExactly(new AnswerChange(EntryField.TOPICS, "музыка", "музыка, химия", false));
    assertThat(changes(campaign(QuestionnaireKind.PSYCHOLOGIST), pupil, "needs", "химия"))
        .isEmpty();
  }

  @Test
  void aTokenIsLongAndShownByNoText() {
    InvitationToken one = InvitationToken.random();
    InvitationToken other = InvitationToken.random();

    assertThat(one.path()).hasSize("/q/".length() + 32).isNotEqualTo(other.path());
    assertThat(one.toString()).isEqualTo("token");
    assertThat(InvitationToken.read(one.path().substring(3)).orElseThrow().hash())
        .hasSize(64)
        .isEqualTo(one.hash())
        .doesNotContain(one.draftKey());
    assertThat(InvitationToken.read("../../etc")).isEmpty();
  }

  @Test
  void anAddressIsFoundAmongContacts() {
    assertThat(InvitationEmail.in("тел. 8 900 000-00-00, vera@school.example (мама)"))
        .contains("vera@school.example");
    assertThat(InvitationEmail.in("телефон у классного руководителя")).isEmpty();
    assertThatThrownBy(() -> InvitationRespondent.thirdParty("Ключева", "", "не адрес"))
        .hasMessageContaining("Почта «не адрес»");
  }

  @Test
  void addressesOfOneNetworkCountTogether() {
    assertThat(CampaignKnocks.network("10.1.2.3")).isEqualTo(CampaignKnocks.network("10.1.2.99"));
    assertThat(CampaignKnocks.network("10.1.2.3")).isNotEqualTo(CampaignKnocks.network("10.1.3.3"));
    assertThat(CampaignKnocks.network("2001:db8::1"))
        .isEqualTo(CampaignKnocks.network("2001:db8:0:0:ffff::2"));
    assertThat(CampaignKnocks.network("evil.example")).isEqualTo("?");
  }

  @Test
  void whoComesByTheCommonLinkSaysTheNameAndIsOfAge() {
    CampaignStranger stranger = new CampaignStranger(TODAY);

    assertThat(stranger.problems(Map.of()).keySet())
        .containsExactly("surname", "givenName", "kind", "adult");
    assertThat(stranger.problems(typed("студент", "2009-01-01"))).containsOnlyKeys("birthDate");
    assertThat(stranger.problems(typed("студент", "2030-01-01"))).containsOnlyKeys("birthDate");
    assertThat(stranger.problems(typed("ученик", "2000-01-01"))).containsOnlyKeys("kind");
    assertThat(stranger.problems(typed("студент", "2000-01-01"))).isEmpty();
  }

  private static Map<String, List<String>> typed(String kind, String birthDate) {
    return Map.of(
        "surname", List.of("Зимина"),
        "givenName", List.of("Ольга"),
        "kind", List.of(kind),
        "birthDate", List.of(birthDate),
        "adult", List.of("true"));
  }
}
