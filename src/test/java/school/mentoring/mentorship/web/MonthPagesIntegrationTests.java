package school.mentoring.mentorship.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import school.mentoring.EngineTest;
import school.mentoring.TestClock;
import school.mentoring.TestSchool;
import school.mentoring.mentorship.Meeting;
import school.mentoring.mentorship.MeetingKind;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class MonthPagesIntegrationTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired TestClock.Movable clock;
  @Autowired ApplicationEventPublisher events;
  @Autowired IdentityService identities;
  @Autowired EntityManagerFactory sessions;
  @Autowired WebApplicationContext context;

  private MockMvc web;
  private OrganisationId school;
  private ProgrammeId programme;
  private String address;

  @BeforeEach
  void school() {
    clock.set(TODAY, events);
    web = MockMvcBuilders.webAppContextSetup(context).build();
    school = schools.founded();
    programme = pairs.programme(school, 2026);
    address = "/programmes/" + programme + "/mentorships/month";
    as(Role.CURATOR);
  }

  @AfterEach
  void nobody() {
    identities.clearAuthentication();
    clock.reset(events);
  }

  /** One mentor without a login and two pupils; the order is in force from the second of month. */
  private List<Mentorship> two() {
    pairs.mentor(school, "Ветрова", 2, "");
    pairs.mentee(school, "Озёров");
    pairs.mentee(school, "Ручьёв");
    pairs.begun(school, programme, LocalDate.of(2026, 11, 2));
    return pairs.of(school, programme);
  }

  @Test
  void onlyJournalsThatTheCuratorKeepsAreShownUnlessAllAreAskedFor() throws Exception {
    pairs.mentor(school, "Ветрова", 1, "");
    pairs.mentee(school, "Озёров");
    pairs.begun(school, programme, LocalDate.of(2026, 11, 2));
    pairs.mentor(school, "Лугова", 1, TestSchool.login(Role.MENTOR, school));
    pairs.mentee(school, "Ручьёв");
    pairs.begun(school, programme, LocalDate.of(2026, 11, 2));

    assertThat(page(address)).contains("Ветрова В.").doesNotContain("Лугова В.");
    assertThat(page(address + "?all=true")).contains("Ветрова В.", "Лугова В.");
    String mentor = pairs.of(school, programme).get(1).mentor().toString();
    as(Role.MENTOR);
    assertThat(page(address)).contains("Лугова В.").doesNotContain("Ветрова В.");
    as(Role.CURATOR);
    String shown = page(address + "?mentor=" + mentor);
    assertThat(shown.contains("Ветрова В.")).isNotEqualTo(shown.contains("Лугова В."));
    assertThat(page(address + "?month=2026-10"))
        .contains("Нет пар, за которые журнал ведёт куратор");
  }

  @Test
  void severalMeetingsOfAPairAreWrittenAndShownUnderIt() throws Exception {
    List<Mentorship> all = two();

    send(
        sheet(UUID.randomUUID())
            .with(row(0, all.get(0), "TRIAL", "2026-11-10", "Проба"))
            .with(row(1, all.get(0), "FIRST", "2026-11-05", "Знакомство"))
            .with(row(3, all.get(1), "FIRST", "2026-11-05", "Расписание")));

    assertThat(pairs.of(school, programme).get(0).meetings())
        .extracting(Meeting::kind)
        .containsExactly(MeetingKind.FIRST, MeetingKind.TRIAL);
    assertThat(page(address))
        .contains("05.11: Первая (организационная), 30 мин, по телефону. Знакомство")
        .contains("Результат: Успех. Дальше: Шаг");
  }

  @Test
  void wrongRowsAreToldBesideThemAndNothingTypedIsLostNorSaved() throws Exception {
    List<Mentorship> all = two();

    String page =
        refused(
            sheet(UUID.randomUUID())
                .with(row(0, all.get(0), "FIRST", "2026-11-05", "Хорошая строка"))
                .with(row(1, all.get(0), "FINAL", "2026-11-06", "Рано"))
                .with(row(2, all.get(1), "FIRST", "2026-11-21", "Завтра"))
                .with(row(3, all.get(1), "FIRST", "2026-11-01", "До приказа"))
                .with(row(4, all.get(1), "FIRST", "2026-10-30", "Другой месяц"))
                .with(row(5, all.get(1), "FIRST", "", "Без даты"))
                .with(row(6, all.get(1), "FIRST", "31.11.2026", "Такого дня нет"))
                .with(row(7, all.get(1), "REGULAR", "2026-11-07", "Без первой"))
                .with(row(8, all.get(0), "FIRST", "2026-11-08", "Дважды")));

    assertThat(page)
        .contains("исправьте 8 отмеченных строк")
        .contains("Хорошая строка", "Без даты", "Такого дня нет", "31.11.2026", "value=\"30\"");
    assertThat(problem(page, 0)).isEmpty();
    assertThat(problem(page, 1)).contains("ещё не записана встреча-планирование");
    assertThat(problem(page, 2)).contains("21.11.2026 ещё не наступила");
    assertThat(problem(page, 3)).contains("раньше начала пары: приказ действует с 02.11.2026");
    assertThat(problem(page, 4)).contains("30.10.2026 — не ноябрь 2026");
    assertThat(problem(page, 5)).contains("Дата встречи не указана");
    assertThat(problem(page, 6)).contains("«31.11.2026» не прочитана");
    assertThat(problem(page, 7)).contains("ещё не записана первая встреча");
    assertThat(problem(page, 8)).contains("На этом листе у пары уже есть первая встреча");
    assertThat(pairs.of(school, programme)).allMatch(it -> it.meetings().isEmpty());
  }

  @Test
  void numbersAndListsAreReadWithCare() throws Exception {
    List<Mentorship> all = two();

    String page =
        refused(
            sheet(UUID.randomUUID())
                .with(row(0, all.get(0), "FIRST", "2026-11-05", "").minutes("сорок"))
                .with(row(1, all.get(1), "FIRST", "2026-11-05", "").minutes("0"))
                .with(row(2, all.get(1), "TEA", "2026-11-05", ""))
                .with(row(3, all.get(1), "REGULAR", "2026-11-05", "т".repeat(2001))));

    assertThat(problem(page, 0)).contains("«сорок» не прочитана");
    assertThat(problem(page, 1)).contains("0 мин.: укажите от 1");
    assertThat(problem(page, 2)).contains("«TEA» неизвестна");
    assertThat(problem(page, 3)).contains("2001 знаков");
  }

  @Test
  void whatAPairHasOnceIsNotOverwrittenFromASheet() throws Exception {
    List<Mentorship> all = two();
    send(sheet(UUID.randomUUID()).with(row(0, all.get(0), "FIRST", "2026-11-05", "Знакомство")));

    String page =
        refused(sheet(UUID.randomUUID()).with(row(0, all.get(0), "FIRST", "2026-11-06", "Ещё")));

    assertThat(problem(page, 0)).contains("уже есть первая встреча (05.11.2026)");
  }

  @Test
  void aSheetSentTwiceIsWrittenOnceEvenAtOneMoment() throws Exception {
    List<Mentorship> all = two();
    send(sheet(UUID.randomUUID()).with(row(0, all.get(0), "FIRST", "2026-11-05", "Знакомство")));
    UUID sheet = UUID.randomUUID();
    CountDownLatch both = new CountDownLatch(2);
    Callable<Integer> sending =
        () -> {
          as(Role.CURATOR);
          both.countDown();
          both.await();
          return web.perform(
                  sheet(sheet).with(row(0, all.get(0), "REGULAR", "2026-11-12", "Тема")).request())
              .andReturn()
              .getResponse()
              .getStatus();
        };

    ExecutorService two = Executors.newFixedThreadPool(2);
    for (Future<Integer> sent : two.invokeAll(List.of(sending, sending))) {
      assertThat(sent.get()).isEqualTo(302);
    }
    two.shutdown();
    send(sheet(sheet).with(row(0, all.get(0), "REGULAR", "2026-11-12", "Тема")));

    assertThat(pairs.of(school, programme).get(0).meetings()).hasSize(2);
  }

  @Test
  void aCommonMeetingIsEnteredOnceForAllWhoAreTicked() throws Exception {
    List<Mentorship> all = two();
    String mentor = all.get(0).mentor().toString();
    assertThat(page(address)).contains("Общая встреча пар наставника");

    send(
        sheet(UUID.randomUUID())
            .with(
                new Row(0, mentor, "FIRST", "2026-11-05", "Знакомство", "30")
                    .who(all.get(0), all.get(1))));
    assertThat(pairs.of(school, programme))
        .allMatch(it -> it.meeting(MeetingKind.FIRST).orElseThrow().isCommon());

    String page =
        refused(
            sheet(UUID.randomUUID())
                .with(new Row(0, mentor, "FINAL", "2026-11-06", "", "30").who(all.get(1)))
                .with(new Row(1, mentor, "TRIAL", "2026-11-06", "Никого", "30").who()));
    assertThat(problem(page, 0)).contains("встреча-планирование");
    assertThat(problem(page, 1)).contains("Никто не отмечен");
  }

  @Test
  void oneMoreLineKeepsWhatWasTyped() throws Exception {
    List<Mentorship> all = two();
    String pair = all.get(0).id().toString();
    int before = lines(page(address), pair);

    Sheet typed =
        sheet(UUID.randomUUID()).with(row(0, all.get(0), "FIRST", "2026-11-05", "Тема А"));
    MockHttpServletResponse more =
        web.perform(
                typed.with(row(1, all.get(0), "TRIAL", "", "Тема Б")).request().param("more", pair))
            .andReturn()
            .getResponse();

    assertThat(more.getStatus()).isEqualTo(200);
    String page = more.getContentAsString(StandardCharsets.UTF_8);
    assertThat(page).contains("Тема А", "Тема Б", "value=\"2026-11-05\"", "autofocus");
    assertThat(before).isEqualTo(2);
    assertThat(lines(page, pair)).isEqualTo(3);
    assertThat(pairs.of(school, programme)).allMatch(it -> it.meetings().isEmpty());
  }

  @Test
  void aMentorEntersNobodyElsesMeetingsAndAnotherSchoolFindsNone() throws Exception {
    List<Mentorship> all = two();
    as(Role.MENTOR);
    Sheet typed = sheet(UUID.randomUUID()).with(row(0, all.get(0), "FIRST", "2026-11-05", "Чужая"));
    assertThat(status(typed.request())).isEqualTo(403);

    OrganisationId other = schools.founded();
    identities.setAuthentication(
        TestSchool.login(Role.CURATOR, other), List.of("curator"), List.of(other.id()));
    assertThat(status(typed.request())).isEqualTo(404);
    assertThat(status(get(address + "/blank.pdf"))).isEqualTo(404);
    assertThat(pairs.of(school, programme)).allMatch(it -> it.meetings().isEmpty());
  }

  @Test
  void theBlankIsPrintedInBothFormatsAndRefusedWhereThereIsNobody() throws Exception {
    two();

    for (String type : List.of("pdf", "docx")) {
      MockHttpServletResponse blank =
          web.perform(get(address + "/blank." + type)).andReturn().getResponse();
      assertThat(blank.getStatus()).isEqualTo(200);
      assertThat(blank.getContentAsByteArray()).hasSizeGreaterThan(3_000);
    }
    assertThat(status(get(address + "/blank.pdf?month=2026-10"))).isEqualTo(409);
    assertThat(status(get(address + "?month=осень"))).isEqualTo(400);
  }

  @Test
  void manyPairsComeOnPagesAndCostNoMoreQueriesThanTwo() throws Exception {
    two();
    long few = queries(get(address));
    List<Mentorship> all = pairs.of(school, programme);
    long fewRefused = queries(early(all).request());
    for (int at = 0; at < 45; at++) {
      pairs.mentee(school, "Новый" + (char) ('а' + at % 30) + (char) ('а' + at / 30));
    }
    for (String surname : List.of("Адамова", "Белова", "Волкова", "Гусева", "Дронова")) {
      pairs.mentor(school, surname, 9, "");
    }
    pairs.begun(school, programme, LocalDate.of(2026, 11, 2));

    assertThat(queries(get(address))).isEqualTo(few).isPositive();
    List<Mentorship> more = pairs.of(school, programme);
    assertThat(more).hasSize(47);
    assertThat(queries(early(more).request())).isEqualTo(fewRefused);
    assertThat(page(address))
        .contains("Страница 1 из 2, пар всего 47")
        .doesNotContain("Дронова В.");
    assertThat(page(address + "?page=1")).contains("Дронова В.").doesNotContain("Ветрова В.");
    assertThat(page(address + "?page=77")).contains("Страница 2 из 2");
  }

  /** A final meeting of each pair, which comes too early. */
  private Sheet early(List<Mentorship> all) {
    Sheet early = sheet(UUID.randomUUID());
    for (int at = 0; at < all.size(); at++) {
      early.with(row(at, all.get(at), "FINAL", "2026-11-05", "Рано"));
    }
    return early;
  }

  private long queries(MockHttpServletRequestBuilder request) throws Exception {
    Statistics statistics = sessions.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    web.perform(request);
    statistics.setStatisticsEnabled(false);
    return statistics.getPrepareStatementCount();
  }

  private static int lines(String page, String of) {
    return (int) Pattern.compile("\\.of\" value=\"" + of).matcher(page).results().count();
  }

  /** What the page says beside a row. */
  private static String problem(String page, int row) {
    var found = Pattern.compile("id=\"wrong" + row + "\">([^<]*)<").matcher(page);
    return found.find() ? found.group(1) : "";
  }

  private Sheet sheet(UUID id) {
    return new Sheet(post(address).param("month", "2026-11").param("sheet", id.toString()));
  }

  private static Row row(int at, Mentorship pair, String kind, String day, String topic) {
    return new Row(at, pair.id().toString(), kind, day, topic, "30");
  }

  /** A row as the page's form sends it. */
  private record Row(
      int at,
      String of,
      String kind,
      String day,
      String topic,
      String minutes,
      List<Mentorship> present,
      boolean together) {

    Row(int at, String of, String kind, String day, String topic, String minutes) {
      this(at, of, kind, day, topic, minutes, List.of(), false);
    }

    Row minutes(String other) {
      return new Row(at, of, kind, day, topic, other, present, together);
    }

    Row who(Mentorship... all) {
      return new Row(at, of, kind, day, topic, minutes, List.of(all), true);
    }
  }

  private record Sheet(MockHttpServletRequestBuilder request) {

    Sheet with(Row row) {
      String name = "rows[" + row.at() + "].";
      request
          .param(name + "of", row.of())
          .param(name + "together", "" + row.together())
          .param(name + "kind", row.kind())
          .param(name + "heldOn", row.day())
          .param(name + "minutes", row.minutes())
          .param(name + "format", "PHONE")
          .param(name + "topic", row.topic())
          .param(name + "result", row.topic().isEmpty() ? "" : "Успех")
          .param(name + "nextStep", row.topic().isEmpty() ? "" : "Шаг");
      row.present().forEach(it -> request.param(name + "present", it.id().toString()));
      return this;
    }
  }

  private void as(Role role) {
    identities.setAuthentication(
        TestSchool.login(role, school), List.of(role.group()), List.of(school.id()));
  }

  private String page(String at) throws Exception {
    MockHttpServletResponse response = web.perform(get(at)).andReturn().getResponse();
    assertThat(response.getStatus()).as(at).isEqualTo(200);
    return response.getContentAsString(StandardCharsets.UTF_8);
  }

  private int status(MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(request).andReturn().getResponse().getStatus();
  }

  private String refused(Sheet sheet) throws Exception {
    MockHttpServletResponse response = web.perform(sheet.request()).andReturn().getResponse();
    assertThat(response.getStatus()).isEqualTo(400);
    return response.getContentAsString(StandardCharsets.UTF_8);
  }

  private void send(Sheet sheet) throws Exception {
    MockHttpServletResponse response = web.perform(sheet.request()).andReturn().getResponse();
    assertThat(response.getStatus())
        .as(response.getContentAsString(StandardCharsets.UTF_8))
        .isEqualTo(302);
  }
}
