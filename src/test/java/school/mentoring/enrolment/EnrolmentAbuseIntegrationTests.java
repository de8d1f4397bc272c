package school.mentoring.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import school.mentoring.EngineTest;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.enrolment.entry.Entries;
import school.mentoring.enrolment.entry.EntryField;
import school.mentoring.enrolment.entry.PersonEntry;
import school.mentoring.enrolment.entry.TestEntries;
import school.mentoring.enrolment.imports.ImportState;
import school.mentoring.enrolment.imports.ParticipantImports;
import school.mentoring.enrolment.imports.TestImports;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/**
 * What somebody might try with participants, their papers and pairs that the pages do not offer.
 */
@EngineTest
class EnrolmentAbuseIntegrationTests {

  @Autowired TestPages pages;
  @Autowired TestSchool schools;
  @Autowired EnrolledPeople people;
  @Autowired Participants participants;
  @Autowired Enrolment enrolment;
  @Autowired Entries entries;
  @Autowired ParticipantImports imports;
  @Autowired TestImports worker;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcTemplate sql;

  private OrganisationId school;
  private String curator;
  private Participant pupil;

  @BeforeEach
  void found() {
    school = schools.founded();
    curator = TestSchool.login(Role.CURATOR, school);
    people.mentee(school, "Озёрская", "музыка");
    pupil = participants.menteesTakingPart(school).get(0);
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return pages.as(curator, request).andReturn().getResponse();
  }

  private MockHttpServletRequestBuilder entry(String surname, String birthDate) {
    return post("/participants")
        .param("side", "MENTEE")
        .param("surname", surname)
        .param("givenName", "Егор")
        .param("kind", "ученик")
        .param("birthDate", birthDate)
        .param("group", "7А")
        .param("form", "учитель – ученик");
  }

  /** The statuses of the same request sent many times at the same moment. */
  private List<Integer> together(MockHttpServletRequestBuilder... requests) throws Exception {
    ExecutorService all = Executors.newFixedThreadPool(requests.length);
    try {
      List<Callable<Integer>> sending =
          List.of(requests).stream()
              .map(it -> (Callable<Integer>) () -> answer(it).getStatus())
              .toList();
      return all.invokeAll(sending).stream().map(EnrolmentAbuseIntegrationTests::got).toList();
    } finally {
      all.shutdown();
    }
  }

  private static int got(Future<Integer> status) {
    try {
      return status.get();
    } catch (Exception e) {
      return 500;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Озерская, 14.03.2013, 409",
    "ОЗЁРСКАЯ, 14.03.2013, 409",
    "'Озёр\u202Eская ', 14.03.2013, 409",
    "Озёр\u0000ская, 2013-03-14, 409",
    "Озёрский, 14.03.2030, 400",
    "Озёрский, 31.02.2013, 400",
    "Озёрский, 14.03.1800, 400",
    "Озёрский, 14.03.2013<script>, 400"
  })
  void whoIsThereAlreadyOrCannotBeIsNotEntered(String surname, String birthDate, int status)
      throws Exception {
    MockHttpServletResponse response = answer(entry(surname, birthDate));

    assertThat(response.getStatus()).isIn(400, status);
    assertThat(response.getContentAsString(StandardCharsets.UTF_8))
        .contains(status == 409 ? "уже есть в списке" : "Дата рождения")
        .doesNotContain("<script>,");
    assertThat(participants.menteesTakingPart(school)).hasSize(1);
  }

  @Test
  void tenThousandSignsInEveryFieldAreRefusedInWords() throws Exception {
    MockHttpServletRequestBuilder everything = post("/participants").param("side", "MENTOR");
    EntryField.of(Side.MENTOR).forEach(it -> everything.param(it.key(), "ы".repeat(10_000)));

    MockHttpServletResponse response = answer(everything);
    assertThat(response.getStatus()).isEqualTo(400);
    assertThat(response.getContentAsString(StandardCharsets.UTF_8)).contains("сократите до 100");
  }

  @ParameterizedTest
  @CsvSource({
    "PROCESSING, SELF, 2099-01-01, 2100-01-01, ещё не наступила",
    "PROCESSING, REPRESENTATIVE, 2012-03-14, 2030-01-01, раньше даты рождения",
    "PROCESSING, REPRESENTATIVE, 2020-03-14, 2019-01-01, раньше даты подписи",
    "PROCESSING, REPRESENTATIVE, 2020-03-14, 9999-01-01, проверьте год",
    "PROCESSING, REPRESENTATIVE, 2020-03-14, +999999999-12-31, проверьте год",
    "PARTICIPATION, SELF, 2020-03-14, 2030-01-01, законный представитель",
    "LABOUR, SELF, 2020-03-14, 2030-01-01, сам наставник"
  })
  void aPaperThatCannotBeIsNotRecorded(
      String purpose, String signer, String signed, String until, String said) throws Exception {
    int before = papers();
    MockHttpServletResponse response =
        answer(
            post("/participants/{id}/consents", pupil.uuid())
                .param("purpose", purpose)
                .param("signer", signer)
                .param("signedOn", signed)
                .param("validUntil", until));

    assertThat(response.getStatus()).isEqualTo(400);
    assertThat(response.getContentAsString(StandardCharsets.UTF_8)).contains(said);
    assertThat(papers()).isEqualTo(before);
  }

  private int papers() {
    return enrolment.get(school, pupil.uuid()).consents().size();
  }

  @ParameterizedTest
  @CsvSource({"javascript:alert(1)", "data:text/html;base64;x", "//evil.example", "https://"})
  void onlyPagesOfTheWebAreNamedInAPaperOnPublishing(String address) throws Exception {
    assertThat(
            answer(
                    post("/participants/{id}/consents", pupil.uuid())
                        .param("purpose", "DISTRIBUTION")
                        .param("signer", "REPRESENTATIVE")
                        .param("signedOn", "2020-03-14")
                        .param("validUntil", "2030-01-01")
                        .param("categories", "фото")
                        .param("resources", address))
                .getStatus())
        .isEqualTo(400);
  }

  @Test
  void papersOfAFileThatCannotBeAreGivenBackAndStopNothing() {
    UUID job =
        imports.start(
            school,
            Side.MENTEE,
            curator,
            """
            Фамилия;Имя;Кто;Дата рождения;Класс или должность;Форма наставничества;Дата согласия;Согласие действует до
            Ранняя;Анна;ученик;14.03.2013;7А;учитель – ученик;14.03.2010;31.08.2030
            Вечная;Анна;ученик;14.03.2013;7А;учитель – ученик;14.03.2020;31.08.9999
            Чужая;Анна;ученик;14.03.2013;7А;учитель – ученик;14.03.2020;31.08.2030
            """
                .getBytes(StandardCharsets.UTF_8));
    worker.goRound();

    assertThat(imports.get(school, job).state()).isEqualTo(ImportState.CHECKED);
    assertThat(imports.get(school, job).counts().bad()).isEqualTo(2);
  }

  @Test
  void aFileAcceptedTwiceAtOnceIsEnteredOnce() throws Exception {
    UUID job =
        imports.start(
            school,
            Side.MENTEE,
            curator,
            "Фамилия;Имя;Кто;Дата рождения;Класс или должность;Форма наставничества\nДважды;Анна;ученик;14.03.2013;7А;учитель – ученик"
                .getBytes(StandardCharsets.UTF_8));
    worker.goRound();

    assertThat(together(accepting(job), accepting(job), accepting(job)))
        .containsExactlyInAnyOrder(302, 409, 409);
    worker.goRound();
    assertThat(participants.menteesTakingPart(school)).hasSize(2);
  }

  private static MockHttpServletRequestBuilder accepting(UUID job) {
    return post("/participants/imports/{id}/accept", job);
  }

  @Test
  void classesThatAreMovedTwiceAtOnceAreMovedOnce() throws Exception {
    assertThat(together(post("/participants/promotion"), post("/participants/promotion")))
        .containsExactlyInAnyOrder(302, 409);
    assertThat(enrolment.get(school, pupil.uuid()).group()).isEqualTo("8А");
  }

  @Test
  void whoIsErasedTwiceAtOnceIsErasedByOneAct() throws Exception {
    List<Integer> statuses = together(erasing(), erasing());

    assertThat(statuses).contains(302).doesNotContain(500);
    assertThat(
            sql.queryForObject(
                "select count(*) from destruction_act where organisation = ?",
                Integer.class,
                school.id()))
        .isOne();
    assertThat(
            answer(get("/privacy/people/{id}/erasure", pupil.uuid()).param("confirmed", "true"))
                .getStatus())
        .isEqualTo(200);
  }

  private MockHttpServletRequestBuilder erasing() {
    return post("/privacy/people/{id}/erasure", pupil.uuid())
        .param("reason", "DEMAND")
        .param("receivedOn", LocalDate.now().toString())
        .param("confirmed", "true");
  }

  @Test
  void lookingAtAnErasureErasesNothing() throws Exception {
    answer(
        get("/privacy/people/{id}/erasure", pupil.uuid())
            .param("reason", "DEMAND")
            .param("receivedOn", LocalDate.now().toString())
            .param("confirmed", "true"));
    assertThat(participants.menteesTakingPart(school)).hasSize(1);
  }

  @Test
  void noCellOfAnExportIsAFormulaAndNoFileIsCalledByAPerson() throws Exception {
    answer(entry("=HYPERLINK(\"http://evil.example\")", "14.03.2012"));
    answer(entry("@SUM(1+1)*cmd|' /C calc'!A0", "14.03.2011"));

    MockHttpServletResponse csv = answer(get("/participants/export.csv"));
    assertThat(csv.getContentAsString(StandardCharsets.UTF_8))
        .contains("'=HYPERLINK", "'@SUM")
        .doesNotContainPattern("(?m)(^|;)\"?[=@]");
    assertThat(csv.getHeader("Content-Disposition")).doesNotContain("Озёрская");
  }

  @Test
  void aPhotoIsAPictureAndNothingElse() throws Exception {
    people.mentor(school, "Ключева", "музыка", 1);
    UUID mentor = participants.mentorsTakingPart(school).get(0).uuid();
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><script>alert(1)</script></svg>";
    byte[] polyglot = polyglot();

    assertThat(photo(mentor, svg.getBytes())).isEqualTo(400);
    assertThat(photo(mentor, ("GIF89a" + svg).getBytes())).isEqualTo(400);
    assertThat(photo(mentor, new byte[0])).isEqualTo(400);
    assertThat(photo(mentor, bomb())).isEqualTo(400);
    assertThat(photo(mentor, polyglot)).isEqualTo(302);
    byte[] kept =
        sql.queryForObject(
            "select content from stored_file where organisation = ?", byte[].class, school.id());
    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("<script>");
  }

  private int photo(UUID mentor, byte[] file) throws Exception {
    return answer(
            multipart("/participants/{id}/card/photo", mentor)
                .file(new MockMultipartFile("photo", "x.jpg", "image/jpeg", file)))
        .getStatus();
  }

  private static byte[] polyglot() throws Exception {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(90, 120, BufferedImage.TYPE_INT_RGB), "png", file);
    file.writeBytes("<script>alert(1)</script>PK\u0003\u0004".getBytes());
    return file.toByteArray();
  }

  /** A picture that says to be of 100,000 × 100,000 dots. */
  private static byte[] bomb() throws Exception {
    byte[] file = polyglot();
    file[17] = 1;
    file[18] = (byte) 0x86;
    file[21] = 1;
    file[22] = (byte) 0x86;
    java.util.zip.CRC32 sum = new java.util.zip.CRC32();
    sum.update(file, 12, 17);
    for (int i = 0; i < 4; i++) {
      file[29 + i] = (byte) (sum.getValue() >> (24 - 8 * i));
    }
    return file;
  }

  @Test
  void aViewLeadsNowhereElse() throws Exception {
    String target =
        answer(
                post("/participants/views")
                    .param("name", "<script>")
                    .param("side", "MENTOR")
                    .param("search", "x&side=MENTEE#//evil.example\r\nSet-Cookie: a=b")
                    .param("parameters", "//evil.example"))
            .getRedirectedUrl();

    assertThat(target).startsWith("/participants?side=MENTOR&").doesNotContain("#", "\n", "://");
    assertThat(answer(get("/participants?side=MENTOR")).getContentAsString(StandardCharsets.UTF_8))
        .contains("&lt;script&gt;")
        .doesNotContain("\"//evil.example");
  }

  @Test
  void wishesAreForTheOtherSideOfTheOwnSchoolOnly() throws Exception {
    people.mentee(school, "Второй", "музыка");
    OrganisationId other = schools.founded();
    people.mentor(other, "Чужая", "музыка", 1);
    UUID foreign = participants.mentorsTakingPart(other).get(0).uuid();
    UUID same =
        participants.menteesTakingPart(school).stream()
            .map(Participant::uuid)
            .filter(it -> !it.equals(pupil.uuid()))
            .findFirst()
            .orElseThrow();
    ProgrammeId programme = schools.programme(school, 2026).id();
    for (UUID named : List.of(pupil.uuid(), same, foreign, UUID.randomUUID())) {
      assertThat(
              answer(
                      post("/programmes/{p}/matching/preferences/{id}", programme, pupil.uuid())
                          .param("choice", named.toString()))
                  .getStatus())
          .isIn(400, 404);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "TOPICS, 11",
    "TOPICS, -1",
    "TOPICS, 99999999999",
    "TOPICS, пять",
    "objective, NONE",
    "preset, "
  })
  void settingsOutOfRangeAreRefused(String name, String value) throws Exception {
    ProgrammeId programme = schools.programme(school, 2026).id();
    MockHttpServletRequestBuilder saving =
        post("/programmes/{p}/matching/settings", programme)
            .param(name, value == null ? "" : value);
    if (!name.equals("objective")) {
      saving.param("objective", "BEST_TOTAL");
    }
    if (!name.equals("preset")) {
      saving.param("preset", "TOPICS_FIRST");
    }
    assertThat(answer(saving).getStatus()).isEqualTo(400);
  }

  @Test
  void pairsConfirmedTwiceAtOnceAreConfirmedOnce() throws Exception {
    people.mentor(school, "Ключева", "музыка", 1);
    ProgrammeId programme = schools.programme(school, 2026).id();
    answer(post("/programmes/{p}/matching/run", programme));
    String proposal =
        sql.queryForObject(
                "select proposal_id from matching_proposal where programme_id = ?",
                UUID.class,
                programme.id())
            .toString();
    String version =
        sql.queryForObject(
            "select version from matching_proposal where programme_id = ?",
            String.class,
            programme.id());
    MockHttpServletRequestBuilder[] confirming = new MockHttpServletRequestBuilder[3];
    for (int i = 0; i < confirming.length; i++) {
      confirming[i] =
          post("/programmes/{p}/matching/confirm", programme)
              .param("proposal", proposal)
              .param("version", version);
    }
    assertThat(together(confirming)).containsExactlyInAnyOrder(302, 409, 409);
  }

  @Test
  void runsNameNobody() throws Exception {
    people.mentor(school, "Ключева", "музыка", 1);
    ProgrammeId programme = schools.programme(school, 2026).id();
    answer(post("/programmes/{p}/matching/run", programme));
    String list =
        answer(get("/api/matching-runs").param("programme", programme.toString()))
            .getContentAsString(StandardCharsets.UTF_8);
    String id = list.replaceFirst("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
    String run = answer(get("/api/matching-runs/" + id)).getContentAsString(StandardCharsets.UTF_8);

    assertThat(list + run).contains("admissible").doesNotContain("Ключ", "Озёр", "музык");
    for (Role role : List.of(Role.MENTOR, Role.PSYCHOLOGIST, Role.CLERK)) {
      assertThat(
              pages
                  .as(TestSchool.login(role, school), get("/api/matching-runs/" + id))
                  .andReturn()
                  .getResponse()
                  .getStatus())
          .isEqualTo(403);
    }
  }

  @Test
  void noLogNamesAPersonEvenWhenTwoEnterTheSameOneAtOnce() throws Exception {
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    Logger own = (Logger) LoggerFactory.getLogger("school.mentoring");
    ListAppender<ILoggingEvent> written = new ListAppender<>();
    written.start();
    root.addAppender(written);
    own.setLevel(Level.DEBUG);
    try {
      ExecutorService other = Executors.newSingleThreadExecutor();
      Future<Integer> second =
          transaction.execute(
              nothing -> {
                entries.enter(school, Side.MENTEE, typed("Щёголевский"));
                Future<Integer> later =
                    other.submit(() -> answer(entry("Щёголевский", "15.04.2012")).getStatus());
                sleep();
                return later;
              });
      assertThat(got(second)).isIn(400, 409);
      other.shutdown();
      answer(entry("Щёголевский", "вчера"));
      answer(get("/participants").param("search", "Щёголевский"));
      answer(post("/privacy/search").param("words", "Щёголевский"));
    } finally {
      own.setLevel(null);
      root.detachAppender(written);
    }
    String log =
        List.copyOf(written.list).stream()
            .map(
                it ->
                    it.getFormattedMessage()
                        + (it.getThrowableProxy() == null
                            ? ""
                            : ThrowableProxyUtil.asString(it.getThrowableProxy())))
            .collect(Collectors.joining("\n"));
    assertThat(log).doesNotContainIgnoringCase("Щёголевск");
    assertThat(Collections.frequency(names(), "Щёголевский")).isOne();
  }

  private List<String> names() {
    return participants.menteesTakingPart(school).stream().map(it -> it.name().surname()).toList();
  }

  private static void sleep() {
    try {
      Thread.sleep(700);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The same person as {@link #entry}. */
  private static PersonEntry typed(String surname) {
    Map<EntryField, String> texts = new EnumMap<>(EntryField.class);
    texts.putAll(
        TestEntries.entry(surname, "ученик", "15.04.2012", "учитель – ученик", "", "").texts());
    texts.put(EntryField.GIVEN_NAME, "Егор");
    return new PersonEntry(texts);
  }
}
