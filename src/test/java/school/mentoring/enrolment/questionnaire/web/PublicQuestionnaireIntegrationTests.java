package school.mentoring.enrolment.questionnaire.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import school.mentoring.EngineTest;
import school.mentoring.TestClock;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.enrolment.EnrolledPeople;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.Participants;
import school.mentoring.enrolment.questionnaire.Campaign;
import school.mentoring.enrolment.questionnaire.CampaignAnswers;
import school.mentoring.enrolment.questionnaire.CampaignFigures;
import school.mentoring.enrolment.questionnaire.Campaigns;
import school.mentoring.enrolment.questionnaire.InvitationLinks;
import school.mentoring.enrolment.questionnaire.QuestionnaireKind;
import school.mentoring.enrolment.questionnaire.TestCampaigns;
import school.mentoring.shared.OrganisationId;

@EngineTest
class PublicQuestionnaireIntegrationTests {

  private static final String HOSTILE = "<script>alert('Привет')</script>\"'&${7*7}[[${7*7}]]";

  @Autowired TestPages pages;
  @Autowired TestSchool schools;
  @Autowired TestCampaigns collecting;
  @Autowired EnrolledPeople people;
  @Autowired Participants participants;
  @Autowired Enrolment enrolment;
  @Autowired Campaigns campaigns;
  @Autowired CampaignAnswers answers;
  @Autowired InvitationLinks links;
  @Autowired TestClock.Movable clock;
  @Autowired ApplicationEventPublisher events;

  private OrganisationId school;
  private Participant pupil;
  private String net;

  @BeforeEach
  void found() {
    school = schools.founded();
    people.mentee(school, "Басов", "музыка");
    pupil = participants.menteesTakingPart(school).get(0);
    int random = UUID.randomUUID().hashCode();
    net = "10.%d.%d.7".formatted(random & 255, random >> 8 & 255);
  }

  private MockHttpServletRequestBuilder from(MockHttpServletRequestBuilder request) {
    return request.with(
        it -> {
          it.setRemoteAddr(net);
          return it;
        });
  }

  private CampaignFigures figures(Campaign campaign) {
    return campaigns.figures(campaigns.get(school, campaign.id()));
  }

  @Test
  void aQuestionnaireIsFilledInWithoutALoginAndOnce() throws Exception {
    Campaign campaign = collecting.begun(schools, school, QuestionnaireKind.MENTEE);
    String link = collecting.invite(campaign, pupil);

    pages
        .asNobody(from(get(link)))
        .andExpect(status().isOk())
        .andExpect(header().string("Referrer-Policy", "no-referrer"))
        .andExpect(header().string("Cache-Control", containsString("no-store")))
        .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
        .andExpect(cookie().doesNotExist("SESSION"))
        .andExpect(content().string(not(containsString("Басов"))))
        .andExpect(content().string(containsString("<progress")));
    assertThat(figures(campaign)).isEqualTo(new CampaignFigures(1, 1, 0, 0, 0));

    pages
        .asNobody(from(post(link).param("topics", "музыка, пение")))
        .andExpect(status().isSeeOther())
        .andExpect(redirectedUrl(link + "/thanks"));
    pages
        .asNobody(from(get(link + "/thanks")))
        .andExpect(content().string(containsString("Спасибо")));
    assertThat(figures(campaign)).isEqualTo(new CampaignFigures(1, 1, 1, 0, 1));

    pages
        .asNobody(from(post(link).param("topics", "другое")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Анкета уже принята")));
    assertThat(answers.toLookAt(campaign, 0).getContent())
        .extracting(it -> it.text("topics"))
        .containsExactly("музыка, пение");
  }

  @Test
  void whatIsMissingIsSaidBesideTheFieldAndNothingTypedIsLost() throws Exception {
    Campaign campaign = collecting.begun(schools, school, QuestionnaireKind.MENTEE);
    String link = collecting.invite(campaign, pupil);

    pages
        .asNobody(
            from(post(link).param("goal", "Сыграть на концерте").param("mentorsWanted", "сто")))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Анкета не отправлена")))
        .andExpect(content().string(containsString("q-topics-error")))
        .andExpect(content().string(containsString("Сыграть на концерте")))
        .andExpect(content().string(containsString("value=\"сто\"")));
    assertThat(figures(campaign).answered()).isZero();
  }

  @Test
  void aTouchOfTheButtonAloneIsNoAnswerWhereNoQuestionHasToBeAnswered() throws Exception {
    Campaign campaign = collecting.measuring(schools, school);
    String link = collecting.invite(campaign, pupil);

    pages
        .asNobody(from(post(link)))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Нет ни одного ответа")));
    assertThat(figures(campaign).answered()).isZero();

    pages.asNobody(from(post(link).param("motivation", "7"))).andExpect(status().isSeeOther());
    assertThat(figures(campaign).answered()).isOne();
  }

  @Test
  void aMinorsQuestionnaireOpensOnlyWithTheConsentAndClosesAtOnceWithoutIt() throws Exception {
    Campaign campaign = collecting.begun(schools, school, QuestionnaireKind.MENTEE);
    String link = collecting.invite(campaign, pupil);
    withdraw();

    pages
        .asNobody(from(get(link)))
        .andExpect(status().isForbidden())
        .andExpect(
            content()
                .string(
                    containsString(
                        "Анкета откроется, когда школа получит согласие родителя (законного представителя)")));
    pages.asNobody(from(post(link).param("topics", "музыка"))).andExpect(status().isForbidden());
    assertThat(figures(campaign).answered()).isZero();
  }

  @Test
  void aThirdPartyLearnsOnlyTheInitialsBeforeTheConsent() throws Exception {
    Campaign campaign = collecting.begun(schools, school, QuestionnaireKind.CLASS_TEACHER);
    String link = collecting.invite(campaign, pupil);
    pages
        .asNobody(from(get(link)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Басов Е.")));
    withdraw();

    pages
        .asNobody(from(get(link)))
        .andExpect(status().isForbidden())
        .andExpect(content().string(containsString("Б. Е.")))
        .andExpect(content().string(not(containsString("Басов"))));
  }

  private void withdraw() {
    Participant known = enrolment.get(school, pupil.uuid());
    known.consents().forEach(it -> enrolment.withdraw(school, pupil.uuid(), it.id(), null));
  }

  @Test
  void whoeverTriesLearnsNothingAndIsSoonSentAway() throws Exception {
    Campaign campaign = collecting.begun(schools, school, QuestionnaireKind.MENTEE);
    String revoked = collecting.invite(campaign, pupil);
    links.revokeAll(school, campaign.id());
    String unknown = "/q/" + "A".repeat(32);
    campaigns.stop(school, campaign.id());

    String said = body(revoked);
    assertThat(said)
        .contains("Ссылка не действует")
        .isEqualTo(body(unknown))
        .isEqualTo(body("/q/x"));

    clock.withinOneWindow(
        events,
        () -> {
          for (int attempt = 0; attempt < 40; attempt++) {
            pages.asNobody(from(get("/q/" + UUID.randomUUID().toString().substring(4))));
          }
          pages
              .asNobody(from(get(unknown)))
              .andExpect(status().isTooManyRequests())
              .andExpect(content().string(containsString("Слишком много обращений")));
        });
  }

  private String body(String link) throws Exception {
    return pages
        .asNobody(from(get(link)))
        .andExpect(status().isNotFound())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  @Test
  void aNewLinkTakesThePlaceOfTheFormerOne() throws Exception {
    Campaign campaign = collecting.begun(schools, school, QuestionnaireKind.MENTEE);
    String former = collecting.invite(campaign, pupil);
    String newer = collecting.link(campaign, pupil);

    pages.asNobody(from(get(former))).andExpect(status().isNotFound());
    pages.asNobody(from(get(newer))).andExpect(status().isOk());
  }

  @Test
  void twoSendingsAtTheSameMomentAreOneAnswer() throws Exception {
    Campaign campaign = collecting.begun(schools, school, QuestionnaireKind.MENTEE);
    String link = collecting.invite(campaign, pupil);
    Callable<Integer> sending =
        () ->
            pages
                .asNobody(from(post(link).param("topics", "музыка")))
                .andReturn()
                .getResponse()
                .getStatus();

    ExecutorService both = Executors.newFixedThreadPool(4);
    try {
      assertThat(both.invokeAll(java.util.Collections.nCopies(4, sending)))
          .allSatisfy(it -> assertThat(it.get()).isIn(200, 303));
    } finally {
      both.shutdown();
    }
    assertThat(answers.toLookAt(campaign, 0)).hasSize(1);
  }

  @Test
  void anAdultWhoIsNotInTheBaseAnswersByTheCommonLink() throws Exception {
    Campaign campaign = collecting.begun(schools, school, QuestionnaireKind.MENTOR);
    String link = collecting.commonLink(campaign);
    String sending = UUID.randomUUID().toString();

    for (int again = 0; again < 2; again++) {
      pages
          .asNobody(from(stranger(link).param("sending", sending).param("birthDate", "1990-05-27")))
          .andExpect(redirectedUrl(link + "/thanks"));
    }

    assertThat(figures(campaign)).isEqualTo(new CampaignFigures(0, 0, 0, 1, 1));
    assertThat(participants.mentorsTakingPart(school)).isEmpty();
  }

  @Test
  void aBirthDateInTheFutureOrOfAMinorIsRefused() throws Exception {
    Campaign campaign = collecting.begun(schools, school, QuestionnaireKind.MENTOR);
    String link = collecting.commonLink(campaign);

    for (String date :
        new String[] {
          LocalDate.now().plusYears(1).toString(),
          LocalDate.now().minusYears(15).toString(),
          "вчера"
        }) {
      pages
          .asNobody(from(stranger(link).param("birthDate", date)))
          .andExpect(status().isBadRequest())
          .andExpect(content().string(containsString("q-birthDate-error")));
    }
    assertThat(figures(campaign).byCommonLink()).isZero();
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
  void hostileTextsInEveryFieldAreShownAsTheyAre() throws Exception {
    Campaign campaign = collecting.begun(schools, school, QuestionnaireKind.MENTOR);
    String link = collecting.commonLink(campaign);
    MockHttpServletRequestBuilder hostile = post(link);
    Stream.of("surname", "givenName", "patronymic", "kind", "birthDate", "topics", "achievements")
        .forEach(it -> hostile.param(it, HOSTILE));
    Stream.of("capacity", "hours", "forms", "metBefore", "expectEffect", "sending", "adult")
        .forEach(it -> hostile.param(it, HOSTILE));

    pages
        .asNobody(from(hostile))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("&lt;script&gt;alert")))
        .andExpect(content().string(not(containsString("<script>alert"))));
  }

  @Test
  void tooMuchIsRefusedAndWhatComesFromAnotherPageIsNotTaken() throws Exception {
    Campaign campaign = collecting.begun(schools, school, QuestionnaireKind.MENTEE);
    String link = collecting.invite(campaign, pupil);

    pages
        .asNobody(from(post(link).param("topics", "а".repeat(100_000))))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Сократите")));
    pages
        .asNobody(from(post(link).content(new byte[600_000]).param("topics", "музыка")))
        .andExpect(status().isBadRequest());
    pages
        .asNobody(from(post(link).header("Sec-Fetch-Site", "cross-site").param("topics", "музыка")))
        .andExpect(status().isForbidden());
    assertThat(figures(campaign).answered()).isZero();
  }
}
