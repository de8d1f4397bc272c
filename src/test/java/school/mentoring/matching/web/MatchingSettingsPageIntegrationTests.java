package school.mentoring.matching.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.Filter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.enrolment.EnrolledPeople;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.Participants;
import school.mentoring.matching.Matchings;
import school.mentoring.matching.ProposalId;
import school.mentoring.matching.optimum.Objective;
import school.mentoring.matching.policy.Criterion;
import school.mentoring.matching.settings.MatchingSettings;
import school.mentoring.matching.settings.Preset;
import school.mentoring.matching.settings.SettingsOfMatchings;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class MatchingSettingsPageIntegrationTests {

  @Autowired WebApplicationContext application;

  @Autowired
  @Qualifier("callerFilter")
  Filter caller;

  @Autowired TestSchool schools;
  @Autowired EnrolledPeople people;
  @Autowired Participants participants;
  @Autowired Matchings matchings;
  @Autowired SettingsOfMatchings settings;

  private OrganisationId school;
  private ProgrammeId programme;
  private String page;

  @BeforeEach
  void enrol() {
    school = schools.founded();
    programme = schools.programme(school, 2026).id();
    page = "/programmes/" + programme + "/matching";
    people.mentor(school, "Ключева", "музыка", 1);
    people.mentor(school, "Лугова", "шахматы", 1);
    people.mentee(school, "Басов", "музыка");
    people.mentee(school, "Громов", "физика");
  }

  private MockMvc as(Role role) {
    return MockMvcBuilders.webAppContextSetup(application)
        .<DefaultMockMvcBuilder>apply(springSecurity())
        .addFilters(caller)
        .defaultRequest(get("/").with(user(TestSchool.login(role, school))).with(csrf()))
        .build();
  }

  private Mentor mentor(String surname) {
    return participants.mentorsTakingPart(school).stream()
        .filter(it -> it.name().surname().equals(surname))
        .findFirst()
        .orElseThrow();
  }

  private Mentee mentee(String surname) {
    return participants.menteesTakingPart(school).stream()
        .filter(it -> it.name().surname().equals(surname))
        .findFirst()
        .orElseThrow();
  }

  private MatchingSettings now() {
    return settings.of(school, programme);
  }

  @Test
  void aPresetIsTakenChangedAndTakenBack() throws Exception {
    assertThat(now()).isEqualTo(Preset.TOPICS_FIRST.settings());

    as(Role.CURATOR)
        .perform(post(page + "/settings/preset").param("preset", "EVEN_LOAD"))
        .andExpect(redirectedUrl(page + "/settings"));
    assertThat(now()).isEqualTo(Preset.EVEN_LOAD.settings());
    as(Role.DIRECTOR)
        .perform(
            post(page + "/settings")
                .param("preset", "EVEN_LOAD")
                .param("TOPICS", "10")
                .param("objective", "BEST_TOTAL")
                .param("groups", "on"))
        .andExpect(redirectedUrl(page + "/settings"));
    assertThat(now().pairs().weight(Criterion.TOPICS)).isEqualTo(10);
    assertThat(now().pairs().weight(Criterion.TIME)).isZero();
    assertThat(now().objective()).isEqualTo(Objective.BEST_TOTAL);
    assertThat(now().evenLoad()).isFalse();
    as(Role.CURATOR)
        .perform(get(page + "/settings"))
        .andExpect(content().string(containsString("изменён")))
        .andExpect(content().string(containsString("Вернуть к набору")));
  }

  @Test
  void anotherProgrammeOfTheSchoolBeginsWithWhatWasSetLast() {
    settings.change(school, programme, Preset.CHOICES_FIRST.settings(), "curator");

    assertThat(settings.of(school, ProgrammeId.next())).isEqualTo(Preset.CHOICES_FIRST.settings());
    assertThat(settings.of(schools.founded(), ProgrammeId.next()))
        .isEqualTo(Preset.TOPICS_FIRST.settings());
  }

  @Test
  void whileTheWeightsAreTypedThePageTellsWhatTheyDo() throws Exception {
    as(Role.CURATOR)
        .perform(
            get(page + "/settings/hint")
                .param("preset", "TOPICS_FIRST")
                .param("TOPICS", "10")
                .param("objective", "MOST_PARTICIPANTS"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("правила допускают пар: 1.")))
        .andExpect(content().string(containsString("Никто не подходит наставляемым: 1.")));
    assertThat(now()).isEqualTo(Preset.TOPICS_FIRST.settings());
  }

  @Test
  void aWeightOutOfTheScaleIsRefusedByItsName() throws Exception {
    as(Role.CURATOR)
        .perform(
            post(page + "/settings")
                .param("preset", "TOPICS_FIRST")
                .param("TOPICS", "11")
                .param("objective", "BEST_TOTAL"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Вес «Общие темы»: значение 11")));
  }

  @Test
  void theCuratorEntersWhomSomebodyWantsAndTheRunFollows() throws Exception {
    ProposalId proposal = matchings.propose(school, programme);
    String form = page + "/preferences/" + mentee("Громов").uuid();
    as(Role.CURATOR)
        .perform(
            post(form)
                .param("choice", mentor("Ключева").uuid().toString(), "", "")
                .param("unwanted", mentor("Лугова").uuid().toString(), ""))
        .andExpect(redirectedUrl(form));
    as(Role.CURATOR)
        .perform(get(page + "/preferences"))
        .andExpect(content().string(containsString("1. Ключева В.")))
        .andExpect(content().string(containsString("Ответили: 1")));

    as(Role.CURATOR)
        .perform(post(page + "/recompute").param("proposal", proposal.toString()))
        .andExpect(redirectedUrl(page));
    as(Role.CURATOR)
        .perform(
            get(page + "/why")
                .param("proposal", proposal.toString())
                .param("mentee", mentee("Громов").uuid().toString())
                .param("mentor", mentor("Лугова").uuid().toString()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Нельзя:")))
        .andExpect(content().string(containsString("кто-то из двоих отметил")));
  }

  @Test
  void aPersonNamedTwiceIsRefused() throws Exception {
    String mentor = mentor("Ключева").uuid().toString();

    as(Role.CURATOR)
        .perform(
            post(page + "/preferences/" + mentee("Громов").uuid())
                .param("choice", mentor, mentor, ""))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("назван дважды")));
  }

  @Test
  void thePageTellsWhatThePlanWouldLoseByAnotherMentor() throws Exception {
    ProposalId proposal = matchings.propose(school, programme);

    as(Role.CURATOR)
        .perform(
            get(page + "/why")
                .param("proposal", proposal.toString())
                .param("mentee", mentee("Басов").uuid().toString())
                .param("mentor", mentor("Лугова").uuid().toString()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("столько же наставляемых получат наставника")))
        .andExpect(content().string(containsString("сумма баллов станет меньше на 9")))
        .andExpect(content().string(containsString("Громов Егор — Ключева Вера")));
  }

  @Test
  void theProofStandsBehindMore() throws Exception {
    matchings.propose(school, programme);

    as(Role.CURATOR)
        .perform(get(page))
        .andExpect(content().string(containsString("Доказано, что лучшего плана")))
        .andExpect(content().string(containsString("Номер расчёта")))
        .andExpect(content().string(containsString("/api/matching-runs/")));
  }

  @Test
  void pairsAreSoughtByNameAndPrinted() throws Exception {
    ProposalId proposal = matchings.propose(school, programme);

    as(Role.CURATOR)
        .perform(get(page).param("search", "никто"))
        .andExpect(content().string(containsString("Никого не найдено")))
        .andExpect(content().string(not(containsString("Почему не другой?"))));
    byte[] pdf =
        as(Role.CURATOR)
            .perform(get(page + "/pairs.pdf").param("proposal", proposal.toString()))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    assertThat(new String(pdf, 0, 5)).isEqualTo("%PDF-");
  }

  @Test
  void whatParticipantsSaidIsForLeadersOnly() throws Exception {
    String form = page + "/preferences/" + mentee("Громов").uuid();
    for (String address : new String[] {page + "/preferences", form, page + "/settings"}) {
      as(Role.MENTOR).perform(get(address)).andExpect(status().isForbidden());
      as(Role.PSYCHOLOGIST).perform(get(address)).andExpect(status().isForbidden());
    }
    school = schools.founded();
    as(Role.CURATOR).perform(get(page + "/preferences")).andExpect(status().isNotFound());
    as(Role.CURATOR).perform(post(form).param("choice", "")).andExpect(status().isNotFound());
  }
}
