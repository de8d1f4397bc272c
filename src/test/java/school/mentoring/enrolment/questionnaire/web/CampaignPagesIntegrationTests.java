package school.mentoring.enrolment.questionnaire.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.EngineTest;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.TestTasks;
import school.mentoring.enrolment.Consent;
import school.mentoring.enrolment.EnrolledPeople;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.Participants;
import school.mentoring.enrolment.Preferences;
import school.mentoring.enrolment.questionnaire.Answer;
import school.mentoring.enrolment.questionnaire.AnswerAcceptance;
import school.mentoring.enrolment.questionnaire.AnswerErasure;
import school.mentoring.enrolment.questionnaire.Campaign;
import school.mentoring.enrolment.questionnaire.CampaignAnswers;
import school.mentoring.enrolment.questionnaire.Campaigns;
import school.mentoring.enrolment.questionnaire.InvitationReminders;
import school.mentoring.enrolment.questionnaire.InvitationRespondent;
import school.mentoring.enrolment.questionnaire.Invitations;
import school.mentoring.enrolment.questionnaire.QuestionnaireKind;
import school.mentoring.enrolment.questionnaire.TestCampaigns;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;

@EngineTest
class CampaignPagesIntegrationTests {

  @Autowired TestPages pages;
  @Autowired TestSchool schools;
  @Autowired TestCampaigns collecting;
  @Autowired TestTasks tasks;
  @Autowired EnrolledPeople people;
  @Autowired Participants participants;
  @Autowired Preferences preferences;
  @Autowired Campaigns campaigns;
  @Autowired CampaignAnswers answers;
  @Autowired AnswerAcceptance acceptance;
  @Autowired InvitationReminders reminders;
  @Autowired Invitations invitations;
  @Autowired AnswerErasure erasure;
  @Autowired Enrolment enrolment;

  private OrganisationId school;
  private String curator;
  private Participant pupil;

  @BeforeEach
  void found() {
    school = schools.founded();
    curator = TestSchool.login(Role.CURATOR, school);
    people.mentee(school, "Басов", "музыка");
    pupil = participants.menteesTakingPart(school).get(0);
  }

  private String page(Campaign campaign) {
    return "/questionnaires/" + campaign.id();
  }

  private Answer answered(Campaign campaign, String key, String text) {
    answers.accept(collecting.invitation(campaign, pupil).id(), TestCampaigns.sheet(key, text));
    return answers.toLookAt(campaign, 0).getContent().get(0);
  }

  @Test
  void theCuratorBeginsToCollectInvitesAndPrintsTheLinks() throws Exception {
    String programme = schools.programme(school, 2026).id().toString();
    pages
        .as(curator, get("/questionnaires"))
        .andExpect(content().string(containsString("Анкеты ещё не собирали")));
    String begun =
        pages
            .as(
                curator,
                post("/questionnaires")
                    .param("programme", programme)
                    .param("kind", "MENTEE")
                    .param("opensOn", LocalDate.now().toString())
                    .param("closesOn", LocalDate.now().plusDays(7).toString()))
            .andExpect(status().isFound())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    pages
        .as(curator, get(begun))
        .andExpect(content().string(containsString("Никто ещё не приглашён")));
    pages
        .as(curator, get(begun + "/people"))
        .andExpect(content().string(containsString("Басов Егор")));
    pages.as(curator, post(begun + "/people").param("all", "true")).andExpect(status().isFound());

    pages
        .as(curator, get(begun))
        .andExpect(content().string(containsString("Басов Егор")))
        .andExpect(content().string(containsString("не открыта")));
    pages.as(curator, get("/questionnaires")).andExpect(status().isOk());
    for (String paper : new String[] {"/slips.pdf", "/poster.pdf"}) {
      byte[] pdf =
          pages
              .as(curator, post(begun + paper))
              .andExpect(status().isOk())
              .andReturn()
              .getResponse()
              .getContentAsByteArray();
      assertThat(pdf).startsWith('%', 'P', 'D', 'F');
    }
    pages
        .as(curator, post(begun + "/common-link"))
        .andExpect(content().string(containsString("/q/")));
  }

  @Test
  void nobodyButThoseWhoLeadSeesTheCampaignsOfTheOwnSchool() throws Exception {
    Campaign campaign = collecting.begun(schools, school, QuestionnaireKind.MENTEE);
    collecting.invite(campaign, pupil);

    for (Role role : new Role[] {Role.MENTOR, Role.CLERK}) {
      pages
          .as(TestSchool.login(role, school), get(page(campaign)))
          .andExpect(status().isForbidden());
    }
    pages
        .as(TestSchool.login(Role.PSYCHOLOGIST, school), get(page(campaign)))
        .andExpect(status().isNotFound());
    OrganisationId other = schools.founded();
    pages
        .as(TestSchool.login(Role.CURATOR, other), get(page(campaign)))
        .andExpect(status().isNotFound());
    pages
        .as(TestSchool.login(Role.PSYCHOLOGIST, school), post(page(campaign) + "/slips.pdf"))
        .andExpect(status().isForbidden());
  }

  @Test
  void whatAPsychologistAnsweredIsReadByThePsychologistOnly() throws Exception {
    Campaign campaign = collecting.begun(schools, school, QuestionnaireKind.PSYCHOLOGIST);
    collecting.invite(campaign, pupil);
    Answer answer = answered(campaign, "needs", "опора на сильные стороны");
    String read = page(campaign) + "/answers/" + answer.id();

    pages
        .as(curator, get(read))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("получена")))
        .andExpect(content().string(not(containsString("опора на сильные"))));
    pages
        .as(TestSchool.login(Role.PSYCHOLOGIST, school), get(read))
        .andExpect(content().string(containsString("опора на сильные")));
    pages.as(curator, get(page(campaign) + "/answers")).andExpect(status().isForbidden());
  }

  @Test
  void anAnswerIsTakenOverAfterTheCuratorHasSeenWhatChanges() throws Exception {
    Campaign campaign = collecting.begun(schools, school, QuestionnaireKind.MENTEE);
    collecting.invite(campaign, pupil);
    Answer answer = answered(campaign, "topics", "химия");
    String one = page(campaign) + "/answers/" + answer.id();

    assertThat(acceptance.takeAllWithoutConflict(campaign))
        .isEqualTo(new AnswerAcceptance.Report(0, 1));
    pages
        .as(curator, get(page(campaign) + "/answers"))
        .andExpect(content().string(containsString("из них заменят известное: 1")));
    pages
        .as(curator, get(one))
        .andExpect(content().string(containsString("<del>музыка</del>")))
        .andExpect(content().string(containsString("<ins>химия</ins>")));
    pages
        .as(curator, post(one + "/acceptance").param("fields", "TOPICS"))
        .andExpect(status().isFound());

    assertThat(participants.menteesTakingPart(school).get(0).topics()).containsExactly("химия");
    pages.as(curator, post(one + "/acceptance")).andExpect(status().isConflict());
  }

  @Test
  void answersThatOverwriteNothingAreTakenAllAtOnce() {
    Campaign campaign = collecting.begun(schools, school, QuestionnaireKind.MENTEE);
    collecting.invite(campaign, pupil);
    answered(campaign, "availability", "по пятницам");

    assertThat(acceptance.takeAllWithoutConflict(campaign))
        .isEqualTo(new AnswerAcceptance.Report(1, 0));
    assertThat(participants.menteesTakingPart(school).get(0).profile().availability())
        .isEqualTo("по пятницам");
  }

  @Test
  void anAnswerIsGivenOnceMoreWhenTheCuratorOpensIt() throws Exception {
    Campaign campaign = collecting.begun(schools, school, QuestionnaireKind.MENTEE);
    String link = collecting.invite(campaign, pupil);
    answered(campaign, "topics", "химия");
    pages.asNobody(post(link + "/reopening")).andExpect(status().isSeeOther());
    pages
        .as(curator, get(page(campaign)).param("which", "REOPENING"))
        .andExpect(content().string(containsString("просит открыть ещё раз")));

    UUID invitation = collecting.invitation(campaign, pupil).id();
    pages.as(curator, post(page(campaign) + "/invitations/" + invitation + "/reopening"));
    Answer second = answered(campaign, "topics", "физика");

    assertThat(second.text("topics")).isEqualTo("физика");
    assertThat(answers.toLookAt(campaign, 0)).hasSize(1);
  }

  @Test
  void aPaperAnswerIsTypedByTheCuratorByTheSameForm() throws Exception {
    Campaign campaign = collecting.begun(schools, school, QuestionnaireKind.MENTEE);
    collecting.invite(campaign, pupil);
    String paper =
        page(campaign) + "/invitations/" + collecting.invitation(campaign, pupil).id() + "/paper";

    pages.as(curator, get(paper)).andExpect(status().isOk());
    pages
        .as(curator, post(paper).param("goal", "концерт"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("концерт")));
    pages.as(curator, post(paper).param("topics", "музыка")).andExpect(status().isFound());

    assertThat(answers.toLookAt(campaign, 0).getContent())
        .extracting(it -> it.givenBy().orElse(""))
        .containsExactly(curator);
  }

  @Test
  void whoCameByTheCommonLinkGetsIntoTheBaseOnlyWhenTheCuratorSaysSo() throws Exception {
    Campaign campaign = collecting.begun(schools, school, QuestionnaireKind.MENTOR);
    String link = collecting.commonLink(campaign);
    pages.asNobody(
        post(link)
            .param("surname", "Зимина")
            .param("givenName", "Ольга")
            .param("kind", "внешний участник")
            .param("adult", "true")
            .param("topics", "музыка"));
    Answer answer = answers.toLookAt(campaign, 0).getContent().get(0);
    String one = page(campaign) + "/answers/" + answer.id();
    pages
        .as(curator, get(one))
        .andExpect(content().string(containsString("Этого человека нет в базе")));
    pages.as(curator, post(one + "/candidate")).andExpect(status().isBadRequest());
    assertThat(participants.mentorsTakingPart(school)).isEmpty();

    pages
        .as(
            curator,
            post(one + "/candidate")
                .param("surname", "Зимина")
                .param("givenName", "Ольга")
                .param("kind", "внешний участник")
                .param("group", "дирижёр")
                .param("form", "учитель – ученик")
                .param("capacity", "2")
                .param("topics", "музыка"))
        .andExpect(status().isFound());

    assertThat(participants.mentorsTakingPart(school)).hasSize(1);
  }

  @Test
  void somebodyWhoIsInTheBaseAlreadyIsRecognised() throws Exception {
    people.mentor(school, "Ключева", "музыка", 2);
    Campaign campaign = collecting.begun(schools, school, QuestionnaireKind.MENTOR);
    pages.asNobody(
        post(collecting.commonLink(campaign))
            .param("surname", "ключева")
            .param("givenName", "Вера")
            .param("kind", "педагог")
            .param("adult", "true")
            .param("topics", "музыка")
            .param("achievements", "Лауреат"));
    Answer answer = answers.toLookAt(campaign, 0).getContent().get(0);
    String one = page(campaign) + "/answers/" + answer.id();
    Mentor known = participants.mentorsTakingPart(school).get(0);

    pages.as(curator, get(one)).andExpect(content().string(containsString("Это тот же человек")));
    pages.as(curator, post(one + "/person").param("person", known.uuid().toString()));
    pages.as(curator, get(one)).andExpect(content().string(containsString("<ins>Лауреат</ins>")));
  }

  @Test
  void preferencesGoToThoseWhoMatch() {
    people.mentor(school, "Ключева", "музыка", 2);
    Mentor mentor = participants.mentorsTakingPart(school).get(0);
    Campaign campaign = collecting.begun(schools, school, QuestionnaireKind.PREFERENCES);
    collecting.invite(campaign, pupil);
    Answer answer = answered(campaign, "choice1", mentor.uuid().toString());

    acceptance.take(campaign, answer.id(), java.util.Set.of());

    assertThat(preferences.of(school, campaign.programme()))
        .extracting(it -> List.of(it.by(), it.about(), it.rank()))
        .containsExactly(List.of(pupil.uuid(), mentor.uuid(), 1));
  }

  @Test
  void aMentorWithALoginFindsTheQuestionnaireAmongTheTasksUntilItIsAnsweredByTheLink()
      throws Exception {
    people.mentor(school, "Ключева", "музыка", 2, TestSchool.login(Role.MENTOR, school));
    Mentor mentor = participants.mentorsTakingPart(school).get(0);
    Campaign campaign = collecting.begun(schools, school, QuestionnaireKind.MENTOR);
    String link = collecting.invite(campaign, mentor);
    assertThat(tasks.open(campaign.programme(), "userTask_fillMentor")).isNotNull();

    pages.asNobody(post(link).param("topics", "музыка")).andExpect(status().isSeeOther());

    assertThat(tasks.all(campaign.programme())).doesNotContain("userTask_fillMentor");
  }

  @Test
  void aTaskOfAThirdPartyComesAndGoesWithTheConsent() {
    Campaign campaign = collecting.begun(schools, school, QuestionnaireKind.PSYCHOLOGIST);
    withdraw();
    invitations.invite(
        school,
        campaign.id(),
        List.of(pupil.uuid()),
        InvitationRespondent.thirdParty(
            "психолог", TestSchool.login(Role.PSYCHOLOGIST, school), null));
    assertThat(tasks.all(campaign.programme())).doesNotContain("userTask_fillPsychologist");

    enrolment.record(
        school,
        pupil.uuid(),
        Consent.signed(
            Consent.Purpose.PROCESSING,
            Consent.Signer.REPRESENTATIVE,
            "2",
            LocalDate.now(),
            LocalDate.now().plusYears(1),
            "папка 3"));
    assertThat(tasks.all(campaign.programme())).contains("userTask_fillPsychologist");

    withdraw();
    assertThat(tasks.all(campaign.programme())).doesNotContain("userTask_fillPsychologist");
  }

  private void withdraw() {
    enrolment.get(school, pupil.uuid()).consents().stream()
        .filter(it -> it.withdrawal().isEmpty())
        .forEach(it -> enrolment.withdraw(school, pupil.uuid(), it.id(), null));
  }

  @Test
  void whatSomebodyWroteIsErasedWithTheLinksAndInvitations() throws Exception {
    Campaign campaign = collecting.begun(schools, school, QuestionnaireKind.MENTEE);
    String link = collecting.invite(campaign, pupil);
    answered(campaign, "topics", "химия");
    assertThat(erasure.count(school, pupil.uuid())).isEqualTo(1);

    assertThat(erasure.erase(school, pupil.uuid())).isEqualTo(1);

    assertThat(erasure.erase(school, pupil.uuid())).isZero();
    assertThat(campaigns.figures(campaign).invited()).isZero();
    pages.asNobody(get(link)).andExpect(status().isNotFound());
  }

  @Test
  void withoutAMailServerTheCuratorIsToldToHandOutTheSheets() {
    Campaign campaign = collecting.begun(schools, school, QuestionnaireKind.MENTEE);
    collecting.invite(campaign, pupil);

    assertThatThrownBy(() -> reminders.send(school, campaign.id()))
        .hasMessageContaining("Раздайте листы");
  }
}
