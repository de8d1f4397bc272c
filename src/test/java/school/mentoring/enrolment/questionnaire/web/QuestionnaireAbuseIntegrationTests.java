package school.mentoring.enrolment.questionnaire.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import school.mentoring.EngineTest;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.enrolment.EnrolledPeople;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.Participants;
import school.mentoring.enrolment.questionnaire.Answer;
import school.mentoring.enrolment.questionnaire.Campaign;
import school.mentoring.enrolment.questionnaire.CampaignAnswers;
import school.mentoring.enrolment.questionnaire.Campaigns;
import school.mentoring.enrolment.questionnaire.InvitationRespondent;
import school.mentoring.enrolment.questionnaire.Invitations;
import school.mentoring.enrolment.questionnaire.QuestionnaireKind;
import school.mentoring.enrolment.questionnaire.TestCampaigns;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;

/** What somebody might try who has nothing but the address of a questionnaire, or not even that. */
@EngineTest
class QuestionnaireAbuseIntegrationTests {

  @Autowired TestPages pages;
  @Autowired TestSchool schools;
  @Autowired TestCampaigns collecting;
  @Autowired EnrolledPeople people;
  @Autowired Participants participants;
  @Autowired Enrolment enrolment;
  @Autowired Campaigns campaigns;
  @Autowired Invitations invitations;
  @Autowired CampaignAnswers answers;

  private OrganisationId school;
  private Participant pupil;
  private RequestPostProcessor here;

  @BeforeEach
  void found() {
    school = schools.founded();
    people.mentee(school, "Басов", "музыка");
    pupil = participants.menteesTakingPart(school).get(0);
    here = from(UUID.randomUUID().hashCode());
  }

  private static RequestPostProcessor from(int net) {
    return request -> {
      request.setRemoteAddr("10.%d.%d.7".formatted(net & 255, net >> 8 & 255));
      return request;
    };
  }

  private int taken(Campaign campaign) {
    return answers.toLookAt(campaign, 0).getContent().size();
  }

  private static MockHttpServletRequestBuilder stranger(String link) {
    return post(link)
        .param("surname", "Зимина")
        .param("givenName", "Ольга")
        .param("kind", "внешний участник")
        .param("adult", "true")
        .param("topics", "музыка");
  }

  @Test
  void anotherAddressInAHeaderDoesNotGetAroundTheLimit() throws Exception {
    for (int attempt = 0; attempt < 31; attempt++) {
      pages.asNobody(
          get("/q/" + "B".repeat(32))
              .header("X-Forwarded-For", "203.0.113." + attempt)
              .header("Forwarded", "for=203.0.113." + attempt)
              .header("X-Real-IP", "203.0.113." + attempt)
              .with(here));
    }
    pages
        .asNobody(get("/q/x").header("X-Forwarded-For", "198.51.100.1").with(here))
        .andExpect(status().isTooManyRequests());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/q/",
        "/q/%00",
        "/q/..%2f..%2fparticipants",
        "/q/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA%0D%0ASet-Cookie:x=1",
        "/q/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/thanks",
        "/q/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/../../participants",
        "/q/*"
      })
  void whatIsNoTokenLeadsNowhere(String address) throws Exception {
    int status =
        pages
            .asNobody(get(java.net.URI.create(address)).with(here))
            .andExpect(header().doesNotExist("Set-Cookie"))
            .andReturn()
            .getResponse()
            .getStatus();
    assertThat(status).isIn(400, 401, 404, 302);
  }

  @Test
  void onlyAFormIsTaken() throws Exception {
    Campaign campaign = collecting.begun(schools, school, QuestionnaireKind.MENTEE);
    String link = collecting.invite(campaign, pupil);

    pages.asNobody(put(link).param("topics", "музыка").with(here)).andExpect(status().is(405));
    pages
        .asNobody(
            post(link)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"topics\": [\"музыка\"]}")
                .with(here))
        .andExpect(status().isBadRequest());
    pages
        .asNobody(
            multipart(link).file("topics", "музыка".getBytes()).file("a", new byte[9]).with(here))
        .andExpect(status().isBadRequest());
    assertThat(taken(campaign)).isZero();
  }

  @Test
  void nobodyElsesPageShowsItInAFrameOrSendsIt() throws Exception {
    Campaign campaign = collecting.begun(schools, school, QuestionnaireKind.MENTEE);
    String link = collecting.invite(campaign, pupil);

    pages
        .asNobody(get(link).with(here))
        .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors")))
        .andExpect(header().string("X-Frame-Options", "DENY"))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("Cache-Control", containsString("no-store")));
    pages
        .asNobody(options(link).header("Origin", "https://evil.example").with(here))
        .andExpect(header().doesNotExist("Access-Control-Allow-Origin"));
    for (String site : List.of("cross-site", "same-site")) {
      pages
          .asNobody(post(link).param("topics", "музыка").header("Sec-Fetch-Site", site).with(here))
          .andExpect(status().isForbidden());
    }
    assertThat(taken(campaign)).isZero();
  }

  @Test
  void unknownFieldsAreNotKept() throws Exception {
    Campaign campaign = collecting.begun(schools, school, QuestionnaireKind.MENTEE);
    String link = collecting.invite(campaign, pupil);
    pages.asNobody(
        post(link)
            .param("topics", "музыка")
            .param("surname", "Другой")
            .param("participant", UUID.randomUUID().toString())
            .param("unwanted", UUID.randomUUID().toString())
            .param("class.module.classLoader", "x")
            .with(here));

    assertThat(answers.toLookAt(campaign, 0).getContent().get(0).values())
        .containsOnlyKeys("topics");
  }

  @Test
  void signsWithoutAShapeAreTakenOutOfWhatIsKept() throws Exception {
    Campaign campaign = collecting.begun(schools, school, QuestionnaireKind.MENTOR);
    String link = collecting.commonLink(campaign);
    pages
        .asNobody(
            stranger(link)
                .param("achievements", "Лау\u0000реат\u202E \uD800и\u0008 \uD83C\uDFB5")
                .with(here))
        .andExpect(redirectedUrl(link + "/thanks"));

    assertThat(answers.toLookAt(campaign, 0).getContent().get(0).text("achievements"))
        .isEqualTo("Лауреат и \uD83C\uDFB5");
  }

  @Test
  void aChoiceTickedAThousandTimesIsOneAnswer() throws Exception {
    Campaign campaign = collecting.begun(schools, school, QuestionnaireKind.MENTOR);
    String link = collecting.commonLink(campaign);
    MockHttpServletRequestBuilder many = stranger(link).with(here);
    for (int i = 0; i < 1000; i++) {
      many.param("forms", "учитель – ученик");
    }
    pages.asNobody(many).andExpect(redirectedUrl(link + "/thanks"));

    assertThat(
            answers
                .toLookAt(campaign, 0)
                .getContent()
                .get(0)
                .values()
                .getOrDefault("forms", List.of()))
        .hasSizeLessThan(2);
  }

  @Test
  void aCampaignThatEndedInTheMiddleTakesNothing() throws Exception {
    Campaign campaign = collecting.begun(schools, school, QuestionnaireKind.MENTEE);
    String link = collecting.invite(campaign, pupil);
    pages.asNobody(get(link).with(here)).andExpect(status().isOk());
    campaigns.stop(school, campaign.id());

    pages
        .asNobody(post(link).param("topics", "музыка").with(here))
        .andExpect(status().isNotFound());
    assertThat(taken(campaign)).isZero();
  }

  @Test
  void aConsentWithdrawnInTheMiddleShutsThePaperToo() throws Exception {
    Campaign campaign = collecting.begun(schools, school, QuestionnaireKind.MENTEE);
    String link = collecting.invite(campaign, pupil);
    pages.asNobody(get(link).with(here)).andExpect(status().isOk());
    enrolment
        .get(school, pupil.uuid())
        .consents()
        .forEach(it -> enrolment.withdraw(school, pupil.uuid(), it.id(), null));

    pages
        .asNobody(post(link).param("topics", "музыка").with(here))
        .andExpect(status().isForbidden());
    UUID invitation = collecting.invitation(campaign, pupil).id();
    pages
        .as(
            TestSchool.login(Role.CURATOR, school),
            post("/questionnaires/{c}/invitations/{i}/paper", campaign.id(), invitation)
                .param("topics", "музыка"))
        .andExpect(status().isConflict());
    assertThat(taken(campaign)).isZero();
  }

  @Test
  void theNextOneAtTheSameComputerFindsNoDraftOfTheCommonLink() throws Exception {
    Campaign campaign = collecting.begun(schools, school, QuestionnaireKind.MENTOR);

    pages
        .asNobody(get(collecting.commonLink(campaign)).with(here))
        .andExpect(content().string(containsString("data-common=\"yes\"")));
    Campaign own = collecting.begun(campaign.programme(), school, QuestionnaireKind.MENTEE);
    pages
        .asNobody(get(collecting.invite(own, pupil)).with(here))
        .andExpect(content().string(not(containsString("data-common"))));
  }

  @Test
  void theCuratorDoesNotReadThePsychologistByBeingNamedInTheInvitation() throws Exception {
    String curator = TestSchool.login(Role.CURATOR, school);
    Campaign campaign = collecting.begun(schools, school, QuestionnaireKind.PSYCHOLOGIST);
    invitations.invite(
        school,
        campaign.id(),
        List.of(pupil.uuid()),
        InvitationRespondent.thirdParty("психолог", curator, null));
    String link = collecting.link(campaign, pupil);
    pages.asNobody(post(link).param("needs", "опора на сильные стороны").with(here));
    Answer answer = answers.toLookAt(campaign, 0).getContent().get(0);

    pages
        .as(curator, get("/questionnaires/{c}/answers/{a}", campaign.id(), answer.id()))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("опора на сильные"))));
  }
}
