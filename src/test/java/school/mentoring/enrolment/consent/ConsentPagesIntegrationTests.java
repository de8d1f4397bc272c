package school.mentoring.enrolment.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.document.PdfA;
import school.mentoring.enrolment.Consent;
import school.mentoring.enrolment.Consent.Purpose;
import school.mentoring.enrolment.EnrolledPeople;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.Participants;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.imports.EnrolmentImport;
import school.mentoring.organisation.Organisations;
import school.mentoring.organisation.Requisites;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;

@EngineTest
class ConsentPagesIntegrationTests {

  private static final DateTimeFormatter RUSSIAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final String HOSTILE = "<b onclick='x'>&__${7*7}__";

  @Autowired TestSchool schools;
  @Autowired EnrolledPeople people;
  @Autowired EnrolmentImport files;
  @Autowired Enrolment enrolment;
  @Autowired Participants participants;
  @Autowired Organisations organisations;
  @Autowired WebApplicationContext context;
  @Autowired IdentityService identities;
  @Autowired Clock clock;

  private MockMvc web;
  private OrganisationId school;
  private LocalDate today;

  @BeforeEach
  void school() {
    web = MockMvcBuilders.webAppContextSetup(context).build();
    school = schools.founded();
    today = LocalDate.now(clock);
    as(Role.CURATOR);
  }

  @AfterEach
  void nobody() {
    identities.clearAuthentication();
  }

  private void as(Role role) {
    identities.setAuthentication(
        TestSchool.login(role, school), List.of(role.group()), List.of(school.id()));
  }

  /** A pupil of an age without any paper. */
  private UUID pupil(String surname, LocalDate birthDate) {
    String table =
        "Фамилия;Имя;Кто;Дата рождения;Класс или должность;Форма наставничества\n%s;Егор;ученик;%s;10А;учитель – ученик"
            .formatted(surname, RUSSIAN.format(birthDate));
    assertThat(files.take(school, Side.MENTEE, table.getBytes(StandardCharsets.UTF_8)).taken())
        .isOne();
    return participants.menteesTakingPart(school).stream()
        .filter(it -> it.name().surname().equals(surname))
        .findFirst()
        .orElseThrow()
        .uuid();
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(request).andReturn().getResponse();
  }

  private String page(String address) throws Exception {
    MockHttpServletResponse response = answer(get(address));
    assertThat(response.getStatus()).isEqualTo(200);
    return response.getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletRequestBuilder bulk(Purpose purpose, UUID... persons) {
    MockHttpServletRequestBuilder request =
        post("/consents")
            .param("recorded", purpose.name())
            .param("signedOn", today.toString())
            .param("validUntil", today.plusYears(1).toString())
            .param("number", "П-{n}/26")
            .param("first", "41")
            .param("keptAt", "папка 3")
            .param("ownText", "true")
            .param("ownMark", "true");
    for (UUID person : persons) {
      request.param("person", person.toString());
    }
    return request;
  }

  private Participant read(UUID id) {
    return enrolment.get(school, id);
  }

  @Test
  void theListTellsWhoLacksWhatAndWhoTurnsEighteen() throws Exception {
    people.mentee(school, "Озёров", "музыка");
    pupil("Безбумажный", today.minusYears(12));
    pupil("Взрослеев", today.minusYears(18).plusDays(30));

    assertThat(page("/consents?state=LACKING"))
        .contains("Безбумажный", "Взрослеев")
        .doesNotContain("Озёров");
    assertThat(page("/consents?state=TURNING_18"))
        .contains("Взрослеев")
        .doesNotContain("Безбумажный", "Озёров");
    assertThat(page("/consents?state=TAKEN_OVER"))
        .contains("Озёров", "от 01.09.2020")
        .doesNotContain("Безбумажный");
    assertThat(page("/consents?state=NO_OWN_MARK"))
        .contains("Взрослеев")
        .doesNotContain("Безбумажный");
    assertThat(page("/consents?group=10А&side=MENTEE&form=учитель – ученик&purpose=PROCESSING"))
        .contains("Безбумажный")
        .doesNotContain("Озёров");
    assertThat(page("/consents?search=взросл&state=LACKING&purpose=DISTRIBUTION"))
        .contains("Взрослеев")
        .doesNotContain("Безбумажный");
  }

  @Test
  void manyPapersAreRecordedAtOnceWithRunningNumbers() throws Exception {
    UUID child = pupil("Младшев", today.minusYears(12));
    UUID teenager = pupil("Старшев", today.minusYears(15));
    UUID adult = pupil("Взрослый", today.minusYears(19));

    assertThat(answer(bulk(Purpose.PROCESSING, child, teenager, adult)).getStatus()).isEqualTo(302);
    answer(bulk(Purpose.PARTICIPATION, child, teenager, adult));

    Consent own = read(teenager).consent(Purpose.PROCESSING, today).orElseThrow();
    assertThat(own.ownMark()).isTrue();
    assertThat(own.signer()).isEqualTo(Consent.Signer.REPRESENTATIVE);
    assertThat(own.textVersion()).isEqualTo("1");
    assertThat(own.trail().recordedBy()).isEqualTo(TestSchool.login(Role.CURATOR, school));
    assertThat(read(child).consent(Purpose.PROCESSING, today).orElseThrow().ownMark()).isFalse();
    assertThat(read(adult).consent(Purpose.PROCESSING, today).orElseThrow().signer())
        .isEqualTo(Consent.Signer.SELF);
    assertThat(List.of(child, teenager, adult))
        .extracting(it -> read(it).consent(Purpose.PROCESSING, today).orElseThrow().number())
        .containsExactlyInAnyOrder("П-41/26", "П-42/26", "П-43/26");
    assertThat(read(adult).consents()).hasSize(1);
    assertThat(page("/consents?state=LACKING")).doesNotContain("Младшев", "Старшев", "Взрослый");
  }

  @Test
  void theListIsTakenAwayAsItIsNarrowed() throws Exception {
    UUID meant = pupil("Озёров", today.minusYears(12));
    pupil("Лесной", today.minusYears(12));
    answer(bulk(Purpose.PROCESSING).param("person", meant.toString()));

    assertThat(page("/consents")).contains("/consents/export.xlsx");
    assertThat(page("/consents/export.csv?search=озёр"))
        .contains("Озёров")
        .contains(" до ")
        .doesNotContain("Лесной");
  }

  @Test
  void everybodyWhomTheListShowsIsRecordedAtOnce() throws Exception {
    UUID meant = pupil("Озёров", today.minusYears(12));
    UUID other = pupil("Лесной", today.minusYears(12));

    answer(bulk(Purpose.PROCESSING).param("everyone", "true").param("search", "озёр"));

    assertThat(read(meant).admitted(today)).isTrue();
    assertThat(read(other).admitted(today)).isFalse();
  }

  @Test
  void nobodyTickedIsRefusedInWords() throws Exception {
    MockHttpServletResponse response = answer(bulk(Purpose.PROCESSING));

    assertThat(response.getStatus()).isEqualTo(400);
    assertThat(response.getContentAsString(StandardCharsets.UTF_8)).contains("Никто не отмечен");
  }

  @Test
  void aPaperRecordedByMistakeIsUndoneAndStaysInTheTrail() throws Exception {
    UUID id = pupil("Ошибкин", today.minusYears(12));
    answer(bulk(Purpose.PROCESSING, id));
    UUID consent = read(id).consents().get(0).id();

    answer(post("/participants/{id}/consents/{consent}/undo", id, consent));

    assertThat(read(id).admitted(today)).isFalse();
    assertThat(page("/participants/" + id)).contains("внесено по ошибке");
  }

  @Test
  void aWithdrawalOnThePageShowsItsTermUntilItIsCarriedOut() throws Exception {
    UUID id = pupil("Отзывов", today.minusYears(12));
    answer(bulk(Purpose.PROCESSING, id));
    UUID consent = read(id).consents().get(0).id();

    answer(
        post("/participants/{id}/consents/{consent}/withdrawal", id, consent)
            .param("demand", "STOP")
            .param("way", "LETTER"));

    assertThat(read(id).admitted(today)).isFalse();
    assertThat(page("/participants/" + id)).contains("отозвано", "исполнить до");
    assertThat(page("/consents")).contains("Отзывы, которые надо исполнить", "Продлить на 5");
    assertThat(page("/consents?state=WITHDRAWN")).contains("Отзывов");
  }

  @Test
  void theBlanksHoldWhatTheLawAsksForAndLeaveThePassportEmpty() throws Exception {
    organisations.describe(
        school,
        new Requisites(
            "МБОУ «Берёзовская школа»",
            "МБОУ «Берёзовская школа»",
            "с. Берёзовка",
            "директор",
            "",
            "111111, с. Берёзовка, ул. Лесная, 1",
            "9990000019",
            "1029900000019"));
    UUID id = pupil("Ветрова-" + HOSTILE, today.minusYears(15));

    MockHttpServletResponse response =
        answer(
            post("/consents/papers.pdf")
                .param("person", id.toString())
                .param("validUntil", today.plusYears(9).toString()));

    byte[] pdf = response.getContentAsByteArray();
    assertThat(PdfA.problems(pdf)).isEmpty();
    try (PDDocument file = Loader.loadPDF(pdf)) {
      assertThat(file.getNumberOfPages()).as("each paper on a sheet of its own").isEqualTo(2);
      String text = new PDFTextStripper().getText(file).replaceAll("\\s+", " ");
      assertThat(text)
          .contains(
              "Ветрова-" + HOSTILE,
              "паспорт",
              "документ о полномочиях",
              "ИНН 9990000019, ОГРН 1029900000019",
              "ул. Лесная, 1",
              "Цель обработки",
              "Перечень данных",
              "Кому поручена обработка",
              "уничтожение",
              "Как отозвать",
              "текст версии 1",
              "Ознакомлен(а) и согласен(на)",
              "участие несовершеннолетнего",
              "по " + RUSSIAN.format(today.plusYears(3).minusDays(1)));
    }
  }

  @Test
  void thePaperForPublishingNamesThePagesTheDataAndTheConditions() throws Exception {
    people.mentor(school, "Ключева", "музыка", 1);
    UUID id = participants.mentorsTakingPart(school).get(0).uuid();

    byte[] pdf =
        answer(
                get("/participants/{id}/consents/DISTRIBUTION.pdf", id)
                    .param("resources", "https://school.example/mentoring"))
            .getContentAsByteArray();

    try (PDDocument file = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(file).replaceAll("\\s+", " "))
          .contains(
              "https://school.example/mentoring",
              "телефон, электронная почта или почтовый адрес",
              "фотография",
              "Условия и запреты",
              "разрешённых субъектом персональных данных для распространения");
    }
    assertThat(answer(get("/participants/{id}/consents/LABOUR.docx", id)).getContentAsByteArray())
        .startsWith('P', 'K');
  }

  @Test
  void aConsentToPublishIsRecordedWithItsPagesOnly() throws Exception {
    UUID id = pupil("Публичный", today.minusYears(12));

    assertThat(answer(bulk(Purpose.DISTRIBUTION, id)).getStatus()).isEqualTo(400);
    answer(bulk(Purpose.PROCESSING, id));
    answer(
        bulk(Purpose.DISTRIBUTION, id)
            .param("resources", "https://school.example/board")
            .param("categories", "фото " + HOSTILE));

    assertThat(read(id).publishable(today, "https://school.example/board/2026")).isTrue();
    assertThat(page("/participants/" + id)).doesNotContain(HOSTILE).contains("фото &lt;b onclick");
  }

  @Test
  void onlyLeadersSeeThePagesAndOnlyTheirOwnSchool() throws Exception {
    UUID id = pupil("Чужаков", today.minusYears(12));
    as(Role.MENTOR);
    for (String address :
        List.of("/consents", "/participants/" + id + "/consents/PROCESSING.pdf")) {
      assertThat(answer(get(address)).getStatus()).isEqualTo(403);
    }
    assertThat(answer(bulk(Purpose.PROCESSING, id)).getStatus()).isEqualTo(403);
    OrganisationId other = schools.founded();
    identities.setAuthentication(
        TestSchool.login(Role.CURATOR, other), List.of("curator"), List.of(other.id()));
    assertThat(answer(bulk(Purpose.PROCESSING, id)).getStatus()).isEqualTo(404);
    assertThat(answer(get("/participants/" + id + "/consents/PROCESSING.pdf")).getStatus())
        .isEqualTo(404);
    assertThat(page("/consents")).doesNotContain("Чужаков");
  }
}
