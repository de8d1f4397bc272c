package school.mentoring.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import school.mentoring.EngineTest;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.PairPlans;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.order.Order;
import school.mentoring.order.OrderKind;
import school.mentoring.order.Orders;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.PersonName;
import school.mentoring.organisation.Role;
import school.mentoring.recognition.letter.Issuing;
import school.mentoring.recognition.letter.LetterKind;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class RecognitionPagesIntegrationTests {

  private static final LocalDate DAY = LocalDate.of(2024, 9, 10);

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired TestPages pages;
  @Autowired Orders orders;
  @Autowired Recognised recognised;
  @Autowired JdbcTemplate database;
  @Autowired PairPlans plans;
  @Autowired TaskService tasks;
  @Autowired FormService forms;
  @Autowired Issuing issuing;
  @Autowired EntityManagerFactory sessions;

  private OrganisationId school;
  private ProgrammeId programme;
  private String curator;
  private List<Mentorship> begun;

  @BeforeEach
  void pairsAtWork() {
    school = schools.founded();
    curator = TestSchool.login(Role.CURATOR, school);
    programme = pairs.programme(school, 2024);
    pairs.mentor(school, "Ключева", 1, TestSchool.login(Role.MENTOR, school));
    pairs.mentor(school, "Ветрова", 1, "");
    pairs.mentee(school, "Соколов");
    pairs.mentee(school, "Басов");
    pairs.begun(school, programme, DAY);
    begun = pairs.of(school, programme);
    begun.forEach(this::worked);
  }

  /** Six meetings with a last one that says what came of them, and a plan that was fulfilled. */
  private void worked(Mentorship pair) {
    for (int i = 0; i < 6; i++) {
      database.update(
          "insert into meeting (meeting_id, mentorship_id, kind, held_on, minutes, format, topic, result, next_step)"
              + " values (?, ?, ?, ?, 45, 'IN_PERSON', 'гаммы', ?, '')",
          UUID.randomUUID(),
          pair.id().id(),
          i == 5 ? "FINAL" : "REGULAR",
          DAY.plusDays(7L * i),
          i == 5 ? "Егор сыграл на концерте" : "");
    }
    plans.begin(List.of(pair), "выступить", Optional.empty());
    database.update(
        "insert into pair_plan_activity (version_id, place, item, section, direction, action, expected, fact, mark, reason, attitude)"
            + " select v.version_id, 0, 1, 'PLAN', 'выступить', 'разучить пьесу', '', '', 'DONE', '', ''"
            + " from pair_plan_version v join pair_plan p on p.plan_id = v.plan_id where p.mentorship_id = ?",
        pair.id().id());
  }

  private ResultActions as(String login, MockHttpServletRequestBuilder request) throws Exception {
    return pages.as(login, request);
  }

  private void done(MockHttpServletRequestBuilder request) throws Exception {
    as(curator, request)
        .andExpect(status().is3xxRedirection())
        .andExpect(flash().attributeExists("done"));
  }

  private UUID announced(String kind) throws Exception {
    done(post("/programmes/" + programme + "/recognition/contests").param("kind", kind));
    return database.queryForObject(
        "select contest_id from contest where programme_id = ? and kind = ?",
        UUID.class,
        programme.id(),
        kind);
  }

  private UUID juror(UUID contest, String column, String value) {
    return database.queryForObject(
        "select juror_id from juror where contest_id = ? and " + column + " = ?",
        UUID.class,
        contest,
        value);
  }

  private List<UUID> applied(UUID contest) {
    return database.queryForList(
        "select application_id from contest_application where contest_id = ? order by facts, application_id",
        UUID.class,
        contest);
  }

  private void scored(String login, UUID contest, UUID juror, UUID application, int points)
      throws Exception {
    MockHttpServletRequestBuilder sent =
        post("/contests/%s/jury/%s/applications/%s".formatted(contest, juror, application));
    for (int i = 0; i < 5; i++) {
      sent = sent.param("criterion" + i, "" + points);
    }
    as(login, sent).andExpect(status().is3xxRedirection());
  }

  private UUID heldWithTwo(int first, int second) throws Exception {
    UUID contest = announced("BEST_PAIR");
    for (Mentorship pair : begun) {
      done(post("/contests/" + contest + "/applications").param("subject", "" + pair.id()));
    }
    String head = TestSchool.login(Role.DIRECTOR, school);
    done(post("/contests/" + contest + "/jury").param("login", head));
    done(post("/contests/" + contest + "/jury/outside").param("name", "Лесной Пётр Ильич"));
    done(post("/contests/" + contest + "/judge"));
    List<UUID> applications = applied(contest);
    UUID own = juror(contest, "login", head);
    UUID outsider = juror(contest, "name", "Лесной Пётр Ильич");
    scored(head, contest, own, applications.get(0), first);
    scored(head, contest, own, applications.get(1), second);
    scored(curator, contest, outsider, applications.get(0), first);
    scored(curator, contest, outsider, applications.get(1), second);
    return contest;
  }

  private MockHttpServletRequestBuilder confirm(UUID contest) {
    return post("/contests/" + contest + "/confirm")
        .param("number", "1")
        .param("date", "2024-12-20");
  }

  @Test
  void aContestGoesFromApplicationsToAProtocolThatOrdersAndDiplomasName() throws Exception {
    UUID contest = heldWithTwo(9, 7);
    as(curator, get("/contests/" + contest))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("45,00")));
    done(confirm(contest));

    List<Award> awards = recognised.of(school, programme);
    assertThat(awards).extracting(Award::place).containsExactly(1, 2);
    assertThat(awards.get(0).title()).isEqualTo("победитель конкурса «Лучшая пара»");
    Order reward = orders.get(school, orders.draft(school, programme, OrderKind.REWARD, "late"));
    assertThat(reward.text().preamble()).contains("«Лучшая пара» от 20.12.2024 № 1");
    assertThat(reward.annexes().get(0).rows().toString())
        .contains("наставляемый; победитель конкурса «Лучшая пара»");

    as(curator, get("/programmes/" + programme + "/recognition/letters").param("kind", "DIPLOMA"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("победитель конкурса «Лучшая пара»")));
    print("/contests/" + contest + "/protocol.pdf", "protocol");
    print("/contests/" + contest + "/protocol.docx", "protocol");
    print("/contests/" + contest, "contest-decided");
    print("/programmes/" + programme + "/recognition", "recognition");
  }

  private void print(String address, String name) throws Exception {
    printed(get(address), name + ending(address));
  }

  private void printed(MockHttpServletRequestBuilder request, String name) throws Exception {
    byte[] paper =
        as(curator, request)
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    assertThat(paper).hasSizeGreaterThan(2000);
    keep(name, paper);
  }

  /** For a person's eyes, where a folder is named: {@code -Dpapers=/tmp/papers}. */
  private static void keep(String name, byte[] paper) throws Exception {
    String folder = System.getProperty("papers");
    if (folder != null) {
      Files.write(Path.of(folder, name), paper);
    }
  }

  private static String ending(String address) {
    return address.contains(".") ? address.replaceAll(".*(\\.\\w+).*", "$1") : ".html";
  }

  @Test
  void whoIsNotThroughIsNamedBeforeTheProtocolCanBeConfirmed() throws Exception {
    UUID contest = heldWithTwo(9, 7);
    print("/contests/" + contest, "contest");
    UUID outsider = juror(contest, "name", "Лесной Пётр Ильич");
    print("/contests/%s/jury/%s".formatted(contest, outsider), "sheet");
    done(
        post("/contests/" + contest + "/jury")
            .param("login", TestSchool.login(Role.PSYCHOLOGIST, school)));
    as(curator, confirm(contest)).andExpect(content().string(containsString("оценены не все")));

    Task task =
        tasks
            .createTaskQuery()
            .processInstanceBusinessKey(programme.toString())
            .taskAssignee(TestSchool.login(Role.PSYCHOLOGIST, school))
            .singleResult();
    assertThat(task.getTaskDefinitionKey()).isEqualTo("userTask_scoreApplications");
    forms.submitTaskForm(task.getId(), Map.of("decision", "finish"));
    done(confirm(contest));
    assertThat(tasks.createTaskQuery().processInstanceBusinessKey("" + programme).count()).isZero();
  }

  @Test
  void nobodyJudgesTheOwnPairAndNobodyJudgesOutOfBounds() throws Exception {
    UUID contest = announced("BEST_PAIR");
    for (Mentorship pair : begun) {
      done(post("/contests/" + contest + "/applications").param("subject", "" + pair.id()));
    }
    String mentor = TestSchool.login(Role.MENTOR, school);
    done(post("/contests/" + contest + "/jury").param("login", mentor));
    done(post("/contests/" + contest + "/judge"));
    UUID own = juror(contest, "login", mentor);
    UUID ownApplication =
        database.queryForObject(
            "select a.application_id from contest_application a join participant p on p.participant_id = a.mentor_id"
                + " where a.contest_id = ? and p.login = ?",
            UUID.class,
            contest,
            mentor);
    MockHttpServletRequestBuilder sent =
        post("/contests/%s/jury/%s/applications/%s".formatted(contest, own, ownApplication));
    as(mentor, sent.param("criterion0", "5"))
        .andExpect(content().string(containsString("конфликт интересов")));
    UUID other =
        applied(contest).stream()
            .filter(it -> !it.equals(ownApplication))
            .findFirst()
            .orElseThrow();
    as(
            mentor,
            post("/contests/%s/jury/%s/applications/%s".formatted(contest, own, other))
                .param("criterion0", "11"))
        .andExpect(content().string(containsString("балл 11, а нужен от 1 до 10")));
    as(mentor, get("/contests/%s/jury/%s".formatted(contest, own)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("её оценивают другие")));
    as(curator, get("/contests/%s/jury/%s".formatted(contest, own)))
        .andExpect(status().isForbidden());
    print("/contests/%s/jury/%s/blank.pdf".formatted(contest, own), "blank");
  }

  @Test
  void certificatesTakeMeetingsAndFeedbackAndAreNumberedWithoutGaps() throws Exception {
    String letters = "/programmes/" + programme + "/recognition/letters";
    database.update(
        "update meeting set result = '' where mentorship_id = ?", begun.get(1).id().id());
    String fit = begun.get(0).mentee().toString();
    String unfit = begun.get(1).mentee().toString();
    as(curator, post(letters).param("kind", "CERTIFICATE_MENTEE").param("chosen", fit, unfit))
        .andExpect(content().string(containsString("отзыв хотя бы одной стороны")));
    done(post(letters).param("kind", "CERTIFICATE_MENTEE").param("chosen", fit));
    as(curator, post(letters).param("kind", "CERTIFICATE_MENTEE").param("chosen", fit))
        .andExpect(content().string(containsString("уже выданы")));
    done(
        post(letters + "/typed")
            .param("kind", "THANKS_PARTNER")
            .param("name", "Музей «Усадьба»")
            .param("dative", "музею «Усадьба»"));
    assertThat(
            database.queryForList(
                "select letter_number from letter where programme_id = ? order by 1",
                Integer.class,
                programme.id()))
        .containsExactly(1, 2);
    as(curator, get(letters)).andExpect(content().string(containsString("Музей «Усадьба»")));
    String[] ids =
        database
            .queryForList(
                "select cast(letter_id as varchar) from letter where programme_id = ?",
                String.class,
                programme.id())
            .toArray(String[]::new);
    printed(
        post(letters + "/print.pdf").param("size", "A4").param("chosen", ids), "letters-a4.pdf");
    printed(
        post(letters + "/print.pdf").param("size", "A5").param("chosen", ids), "letters-a5.pdf");
    printed(post(letters + "/print.docx").param("chosen", ids), "letters.docx");
    as(curator, get(letters + "/print.pdf").param("chosen", ids))
        .andExpect(status().isMethodNotAllowed());
    print(letters, "letters");
    done(post(letters + "/" + ids[0] + "/void").param("reason", "ошибка в имени"));
    as(curator, get(letters)).andExpect(content().string(containsString("ошибка в имени")));
  }

  /**
   * A file comes along with the form, is offered from then on, and stays with what is said anew.
   */
  private void filed(UUID practice) throws Exception {
    database.update(
        "insert into evidence (id, programme_id, work_item, note, dated, file, recorded_at)"
            + " values (?, ?, ?, 'скан', ?, ?, ?)",
        UUID.randomUUID(),
        programme.id(),
        "proof-" + programme,
        DAY,
        "не номер",
        Timestamp.from(Instant.EPOCH));
    byte[] pdf = "%PDF-1.4 материалы".getBytes(StandardCharsets.UTF_8);
    done(
        multipart("/practices/" + practice)
            .file(new MockMultipartFile("upload", "Ноты.pdf", "application/pdf", pdf))
            .param("title", "Концерт вместо зачёта")
            .param("problem", "боится сцены")
            .param("actions", "играли друг другу")
            .param("result", "сыграл"));
    String file =
        database.queryForObject(
            "select cast(file_id as varchar) from practice where practice_id = ?",
            String.class,
            practice);
    as(curator, get("/practices/" + practice))
        .andExpect(content().string(containsString("value=\"" + file + "\" selected")))
        .andExpect(content().string(containsString("Ноты.pdf")));
    as(curator, get("/files/new")).andExpect(content().string(containsString("Ноты.pdf")));
    as(
            curator,
            post("/practices/" + practice)
                .param("title", "Концерт вместо зачёта")
                .param("file", "" + UUID.randomUUID()))
        .andExpect(status().isNotFound());
  }

  @Test
  void whatProvesALineComesWithItsFile() throws Exception {
    String item = "proof-" + programme;
    as(curator, get("/programmes/" + programme + "/evidence").param("item", item))
        .andExpect(status().isNotFound());
    as(
            curator,
            multipart("/programmes/" + programme + "/evidence")
                .file(new MockMultipartFile("upload", "Скан.pdf", "application/pdf", new byte[0]))
                .param("item", item)
                .param("note", " "))
        .andExpect(content().string(containsString("Что подтверждает")));
  }

  @Test
  void lettersForManyAskTheDatabaseNoMoreOftenThanForFew() {
    CurrentMember by =
        new CurrentMember(
            curator,
            school,
            new PersonName("Ветрова", "Анна", "Сергеевна"),
            Set.of(Role.CURATOR),
            false);
    long few = queries(() -> issuing.recipients(school, programme, LetterKind.THANKS_MENTOR));
    for (int i = 0; i < 8; i++) {
      pairs.mentor(school, "Новикова" + "абвгдежз".charAt(i), 1, "");
      pairs.mentee(school, "Юнгов" + "абвгдежз".charAt(i));
    }
    pairs.begun(school, programme, DAY);
    long many =
        queries(
            () ->
                assertThat(issuing.recipients(school, programme, LetterKind.THANKS_MENTOR))
                    .hasSizeGreaterThan(5));

    assertThat(many).isEqualTo(few).isPositive();
    assertThatThrownBy(
            () -> issuing.issueTo(by, programme, LetterKind.THANKS_PARTNER, "Музей города", ""))
        .hasMessageContaining("дательном падеже");
    issuing.issueTo(by, programme, LetterKind.THANKS_PARTNER, "Громова Анна Петровна", "");
    assertThat(
            database.queryForObject(
                "select body from letter where programme_id = ?", String.class, programme.id()))
        .contains("благодарность Громовой Анне Петровне");
  }

  private long queries(Runnable asked) {
    Statistics statistics = sessions.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    asked.run();
    statistics.setStatisticsEnabled(false);
    return statistics.getPrepareStatementCount();
  }

  @Test
  void aPairWithGoodResultsGoesIntoTheBankAndThePortfolioNamesNoPupil() throws Exception {
    String bank = "/programmes/" + programme + "/practices";
    as(curator, get(bank)).andExpect(content().string(containsString("план выполнен на 100 %")));
    done(post(bank + "/pair").param("pair", "" + begun.get(0).id()));
    UUID practice =
        database.queryForObject(
            "select practice_id from practice where programme_id = ?", UUID.class, programme.id());
    as(curator, post("/practices/" + practice + "/accept"))
        .andExpect(content().string(containsString("черновик")));
    done(
        post("/practices/" + practice)
            .param("title", "Концерт вместо зачёта")
            .param("problem", "боится сцены")
            .param("actions", "играли друг другу")
            .param("result", "сыграл"));
    filed(practice);
    done(post("/practices/" + practice + "/review"));
    done(post("/practices/" + practice + "/accept"));
    print("/practices/" + practice + "/card.pdf", "practice");

    print(bank, "practices");
    UUID mentor = begun.get(0).mentor().id();
    print("/mentors/" + mentor + "/portfolio", "portfolio");
    as(curator, get("/mentors/" + mentor + "/portfolio"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Концерт вместо зачёта")))
        .andExpect(content().string(containsString("обучающийся 7А")))
        .andExpect(content().string(not(containsString("Соколов"))))
        .andExpect(content().string(not(containsString("Егор"))));
    as(TestSchool.login(Role.PSYCHOLOGIST, school), get("/mentors/" + mentor + "/portfolio"))
        .andExpect(status().isForbidden());
    as(TestSchool.login(Role.MENTOR, school), get("/my-portfolio"))
        .andExpect(redirectedUrlPattern("/mentors/*/portfolio"));
    as(TestSchool.login(Role.PSYCHOLOGIST, school), get("/my-portfolio"))
        .andExpect(status().isForbidden());
    print("/mentors/" + mentor + "/portfolio.pdf", "portfolio");
    print("/mentors/" + mentor + "/portfolio.docx", "portfolio");
  }

  @Test
  void strangersGetNothingAndAMentorOnlyTheOwnPairs() throws Exception {
    UUID contest = heldWithTwo(9, 7);
    OrganisationId elsewhere = schools.founded();
    String stranger = TestSchool.login(Role.CURATOR, elsewhere);
    String psychologist = TestSchool.login(Role.PSYCHOLOGIST, school);
    for (String address :
        List.of(
            "/programmes/" + programme + "/recognition",
            "/programmes/" + programme + "/recognition/letters",
            "/programmes/" + programme + "/recognition/letters/register.csv",
            "/contests/" + contest,
            "/contests/" + contest + "/protocol.pdf",
            "/contests/" + contest + "/protocol.csv",
            "/mentors/" + begun.get(0).mentor() + "/portfolio")) {
      as(stranger, get(address)).andExpect(status().is4xxClientError());
      as(psychologist, get(address)).andExpect(status().is4xxClientError());
    }
    for (String act : List.of("/judge", "/reopen", "/cancel", "/ties", "/jury/forget")) {
      as(stranger, post("/contests/" + contest + act)).andExpect(status().is4xxClientError());
      as(psychologist, post("/contests/" + contest + act)).andExpect(status().is4xxClientError());
    }
    as(TestSchool.login(Role.MENTOR, school), get("/contests/" + contest))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Ключева В.")))
        .andExpect(content().string(not(containsString("Ветрова В."))));
  }

  @Test
  void whatCannotBeIsRefusedAndNothingIsLost() throws Exception {
    UUID contest = announced("MENTOR_OF_YEAR");
    as(curator, post("/contests/" + contest + "/judge"))
        .andExpect(content().string(containsString("Заявок нет")));
    String login = TestSchool.login(Role.MENTOR, school);
    String mentor =
        database.queryForObject(
            "select cast(participant_id as varchar) from participant where login = ?",
            String.class,
            login);
    for (Mentorship pair : begun) {
      as(login, post("/contests/" + contest + "/applications").param("subject", "" + pair.mentor()))
          .andExpect(
              pair.mentor().toString().equals(mentor)
                  ? status().is3xxRedirection()
                  : status().isNotFound());
    }
    as(curator, post("/contests/" + contest + "/applications").param("subject", mentor))
        .andExpect(content().string(containsString("второй раз")));
    as(curator, post("/contests/" + contest + "/judge"))
        .andExpect(content().string(containsString("В жюри никого нет")));
    database.update("update contest set applications_until = ? where contest_id = ?", DAY, contest);
    as(
            curator,
            post("/contests/" + contest + "/applications").param("subject", "" + UUID.randomUUID()))
        .andExpect(content().string(containsString("Заявки принимали до 10.09.2024")));
    done(
        post("/contests/" + contest + "/event")
            .param("eventOn", "2025-05-20")
            .param("eventPlace", "актовый зал"));
    Order event =
        orders.get(school, orders.draft(school, programme, OrderKind.FINAL_EVENT, "event"));
    assertThat(event.text().points()).contains("20.05.2025 (место проведения: актовый зал)");
  }
}
