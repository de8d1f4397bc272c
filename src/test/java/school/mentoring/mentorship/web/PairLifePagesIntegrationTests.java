package school.mentoring.mentorship.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import school.mentoring.EngineTest;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.matching.Amendments;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class PairLifePagesIntegrationTests {

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired TestPages pages;
  @Autowired Amendments amendments;

  private OrganisationId school;
  private ProgrammeId programme;
  private Mentorship pair;

  @BeforeEach
  void school() {
    school = schools.founded();
    programme = pairs.programme(school, 2026);
    pairs.mentor(school, "Ветрова", 1, TestSchool.login(Role.MENTOR, school));
    pairs.mentee(school, "Ручьёв");
    pairs.begun(school, programme, LocalDate.now().minusDays(10));
    pairs.mentee(school, "Озёров");
    pair = pairs.of(school, programme).get(0);
  }

  @Test
  void changesAreCollectedShownAndOrderedOnOnePage() throws Exception {
    String changes = "/mentorships/changes";
    assertThat(page(Role.CURATOR, changes))
        .contains("Изменений пока нет", "Ветрова В. — Ручьёв Е.");

    MockHttpServletResponse refused =
        send(Role.CURATOR, end().param("lastDay", "").param("reason", "Переезд"));
    assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
        .contains("Последний день не указан");
    send(
        Role.CURATOR,
        end().param("lastDay", LocalDate.now().toString()).param("reason", "<b>Переезд</b>"));

    assertThat(page(Role.CURATOR, changes))
        .contains("Что скажет приказ", "Прекращена", "Начать приказ об изменении")
        .doesNotContain("<b>Переезд</b>");
    int version = amendments.open(school, programme).orElseThrow().version();
    send(Role.CURATOR, post(at(changes + "/order")).param("version", "" + version));
    assertThat(amendments.open(school, programme)).isEmpty();
  }

  @Test
  void theQueueIsShownToThePsychologistAndDownloaded() throws Exception {
    assertThat(page(Role.PSYCHOLOGIST, "/queue"))
        .contains("Озёров Егор", "7А", "сопровождение не начато")
        .doesNotContain("Ручьёв");
    assertThat(page(Role.CURATOR, "/queue/export.csv")).contains("Ждёт с", "Озёров");
  }

  @Test
  void queueAndChangesAreClosedToMentorsAndOtherSchools() throws Exception {
    assertThat(status(TestSchool.login(Role.MENTOR, school), "/queue")).isEqualTo(403);
    assertThat(status(TestSchool.login(Role.MENTOR, school), "/mentorships/changes"))
        .isEqualTo(403);
    String stranger = TestSchool.login(Role.CURATOR, schools.founded());
    assertThat(status(stranger, "/queue")).isEqualTo(404);
    assertThat(status(stranger, "/mentorships/changes")).isEqualTo(404);
  }

  @Test
  void aMentorSeesTheOwnPublishedPairsOnlyAndNoPoints() throws Exception {
    pairs.mentor(school, "Полянская", 1, "");
    pairs.confirmed(school, programme);

    assertThat(page(Role.CURATOR, "/mentorships"))
        .contains("Опубликованы, ждут приказа", "Полянская В. — Озёров Е.");
    assertThat(page(Role.MENTOR, "/mentorships")).doesNotContain("Озёров", "общие темы");

    pairs.mentee(school, "Лугов");
    send(
        Role.CURATOR,
        end().param("lastDay", LocalDate.now().toString()).param("reason", "Переезд"));
    assertThat(page(Role.MENTOR, "/mentorships")).doesNotContain("Лугов");
  }

  private MockHttpServletRequestBuilder end() {
    return post(at("/mentorships/changes/end")).param("pair", pair.id().toString());
  }

  private String at(String page) {
    return "/programmes/" + programme + page;
  }

  private String page(Role role, String page) throws Exception {
    MockHttpServletResponse answer =
        pages.as(TestSchool.login(role, school), get(at(page))).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private int status(String login, String page) throws Exception {
    return pages.as(login, get(at(page))).andReturn().getResponse().getStatus();
  }

  private MockHttpServletResponse send(Role role, MockHttpServletRequestBuilder request)
      throws Exception {
    return pages.as(TestSchool.login(role, school), request).andReturn().getResponse();
  }
}
