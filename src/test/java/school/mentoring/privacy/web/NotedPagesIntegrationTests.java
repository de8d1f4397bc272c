package school.mentoring.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import school.mentoring.EngineTest;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.enrolment.EnrolledPeople;
import school.mentoring.enrolment.Participants;
import school.mentoring.enrolment.base.InfoCards;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.PersonName;
import school.mentoring.organisation.Role;
import school.mentoring.privacy.AccessEntry;
import school.mentoring.privacy.AccessLog;
import school.mentoring.privacy.ErasureDemand;
import school.mentoring.privacy.ErasureReason;
import school.mentoring.privacy.Erasures;
import school.mentoring.privacy.Noted;
import school.mentoring.shared.OrganisationId;

@EngineTest
class NotedPagesIntegrationTests {

  /** Files of these modules that name nobody, or are noted where their people are counted. */
  private static final Set<String> WITHOUT_NAMES =
      Set.of(
          "PairsFileController.template",
          "ParticipantListController.template",
          "ParticipantListController.export",
          "ParticipantFileController.toMend",
          "QuestionnaireBlankController.blank",
          "CampaignLinkController.poster",
          // initials only; whose calendar it is, nobody logged in
          "CalendarFeedController.open",
          // they note both people of the pair themselves
          "PairPlansController.blank",
          "PlanController.paper");

  @Autowired TestSchool schools;
  @Autowired TestPages pages;
  @Autowired EnrolledPeople people;
  @Autowired Participants participants;
  @Autowired InfoCards cards;
  @Autowired Erasures erasures;
  @Autowired AccessLog log;
  @Autowired JdbcTemplate database;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping handlers;

  private OrganisationId school;
  private UUID mentor;

  @BeforeEach
  void enrol() {
    school = schools.founded();
    people.mentor(school, "Крапивина", "музыка", 1, "");
    mentor = participants.mentorsTakingPart(school).get(0).uuid();
  }

  private int as(Role role, MockHttpServletRequestBuilder request) throws Exception {
    return pages.as(TestSchool.login(role, school), request).andReturn().getResponse().getStatus();
  }

  private List<String> noted() {
    return log.about(school, Set.of(mentor), PageRequest.of(0, 50)).stream()
        .map(NotedPagesIntegrationTests::words)
        .toList();
  }

  private static String words(AccessEntry entry) {
    return entry.act().title() + ": " + entry.place();
  }

  @Test
  void everyFileWithPeopleInItIsNoted() {
    assertThat(handlers.getHandlerMethods().values())
        .filteredOn(it -> it.getMethod().getReturnType() == ResponseEntity.class)
        .filteredOn(
            it ->
                it.getBeanType()
                    .getPackageName()
                    .matches("school.mentoring.(enrolment|matching|mentorship).*"))
        .filteredOn(it -> it.getMethod().getGenericReturnType().getTypeName().contains("byte[]"))
        .filteredOn(it -> !it.hasMethodAnnotation(Noted.class))
        .extracting(NotedPagesIntegrationTests::name)
        .as(
            "files that are handed out without a note: add @Noted, or say here that nobody is named")
        .isSubsetOf(WITHOUT_NAMES);
  }

  private static String name(HandlerMethod method) {
    return method.getBeanType().getSimpleName() + "." + method.getMethod().getName();
  }

  @Test
  void aPageIsNotedOnceAndAFileBesideIt() throws Exception {
    assertThat(as(Role.CURATOR, get("/participants/" + mentor + "/card"))).isEqualTo(200);
    assertThat(noted()).containsExactly("посмотрел(а): инфокарта наставника");

    assertThat(as(Role.DIRECTOR, get("/participants/" + mentor + "/card.pdf"))).isEqualTo(200);
    assertThat(noted())
        .containsExactly(
            "напечатал(а): инфокарта наставника", "посмотрел(а): инфокарта наставника");
  }

  @Test
  void aListIsNotedWithTheNumberOfItsPeople() throws Exception {
    as(Role.CURATOR, get("/consents"));
    as(Role.CURATOR, get("/participants/base.docx?side=MENTOR"));

    assertThat(log.lists(school, PageRequest.of(0, 50)))
        .extracting(NotedPagesIntegrationTests::words)
        .containsExactlyInAnyOrder(
            "посмотрел(а) список: согласия", "напечатал(а): база участников");
  }

  @Test
  void whoeverIsNotLetInIsNotNotedEither() throws Exception {
    assertThat(as(Role.MENTOR, get("/participants/" + mentor + "/card"))).isEqualTo(403);
    OrganisationId other = schools.founded();
    pages.as(TestSchool.login(Role.CURATOR, other), get("/participants/" + mentor + "/card"));

    assertThat(noted()).isEmpty();
    assertThat(log.about(other, Set.of(mentor), PageRequest.of(0, 50))).isEmpty();
  }

  @Test
  void theCardOfAnErasedMentorGoesWithItsPhoto() throws Exception {
    cards.show(school, mentor, "curator", picture());
    assertThat(rows("stored_file")).isEqualTo(1);

    UUID act =
        erasures.erase(
            new CurrentMember(
                TestSchool.login(Role.CURATOR, school),
                school,
                new PersonName("Ветрова", "Анна", "Сергеевна"),
                Set.of(Role.CURATOR),
                false),
            mentor,
            new ErasureDemand(ErasureReason.DEMAND, LocalDate.now(), "", "с. Берёзовка", true));

    assertThat(act).isNotNull();
    assertThat(rows("stored_file")).isZero();
    assertThat(rows("mentor_card")).isZero();
  }

  private static byte[] picture() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(30, 40, BufferedImage.TYPE_INT_RGB), "png", file);
    return file.toByteArray();
  }

  private int rows(String table) {
    return database.queryForObject(
        "select count(*) from " + table + " where organisation = ?", Integer.class, school.id());
  }
}
