package school.mentoring.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import school.mentoring.EngineTest;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.order.acquaintance.Acquaintance;
import school.mentoring.order.acquaintance.AcquaintanceMark;
import school.mentoring.order.acquaintance.AcquaintanceReminders;
import school.mentoring.order.acquaintance.AcquaintanceWay;
import school.mentoring.order.requisite.Registration;
import school.mentoring.organisation.PersonName;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class AcquaintanceIntegrationTests {

  private static final LocalDate DAY = LocalDate.of(2024, 9, 2);
  private static final String UNREAD = "Ознакомьтесь с приказами: 1";

  @Autowired TestSchool schools;
  @Autowired TestPages pages;
  @Autowired Orders orders;
  @Autowired AcquaintanceReminders reminders;
  @Autowired Staff staff;
  @Autowired JdbcTemplate jdbc;
  @Autowired Clock clock;

  private OrganisationId school;
  private ProgrammeId programme;
  private OrderId order;

  @BeforeEach
  void register() {
    school = schools.founded();
    programme = schools.programme(school, 2024).id();
    order = registered(OrderKind.IMPLEMENTATION, "12/ОД");
  }

  private OrderId registered(OrderKind kind, String number) {
    OrderId id = orders.draft(school, programme, kind, null);
    orders.check(school, id, orders.get(school, id).text(), "");
    orders.sign(school, id, "");
    orders.register(school, id, Registration.byHand(number, DAY), "");
    return id;
  }

  private ResultActions as(Role role, MockHttpServletRequestBuilder request) throws Exception {
    return pages.as(TestSchool.login(role, school), request);
  }

  private void allow() throws Exception {
    as(
            Role.CLERK,
            post("/orders/acquaintance/settings")
                .param("way", "electronic")
                .param("title", "Положение об ЭДО")
                .param("number", "5")
                .param("date", "2024-08-20"))
        .andExpect(redirectedUrl("/orders/acquaintance/settings"));
  }

  private Acquaintance line(Role role) {
    AcquaintanceSheet sheet = orders.get(school, order).sheet();
    return sheet.line(sheet.positionOf(TestSchool.login(role, school)).orElseThrow());
  }

  private int position(Role role) {
    return orders
        .get(school, order)
        .sheet()
        .positionOf(TestSchool.login(role, school))
        .orElseThrow();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
    }
  }

  private static byte[] body(ResultActions answer) {
    return answer.andReturn().getResponse().getContentAsByteArray();
  }

  @Test
  void withoutAnActOfTheSchoolPeopleReadButSignOnPaper() throws Exception {
    as(Role.CLERK, post("/orders/acquaintance/settings").param("way", "electronic"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Название акта")));
    as(Role.MENTOR, post("/orders/acquaintance/settings")).andExpect(status().isForbidden());

    as(Role.MENTOR, get("/programmes"))
        .andExpect(content().string(not(containsString("Ознакомьтесь с приказами"))));
    as(Role.MENTOR, get("/acquaintance/" + order))
        .andExpect(content().string(containsString("у секретаря")))
        .andExpect(content().string(not(containsString("Я ознакомлен(а)"))));
    as(Role.MENTOR, post("/acquaintance/" + order).param("read", "true"))
        .andExpect(status().isForbidden());
    assertThat(line(Role.MENTOR).isSettled()).isFalse();
  }

  @Test
  void aPersonReadsAndMarksAndOpeningAloneMarksNothing() throws Exception {
    allow();
    as(Role.MENTOR, get("/programmes")).andExpect(content().string(containsString(UNREAD)));
    as(Role.MENTOR, get("/acquaintance"))
        .andExpect(content().string(containsString("№ 12/ОД от 02.09.2024")));
    as(Role.MENTOR, get("/acquaintance/" + order))
        .andExpect(content().string(containsString("ПРИКАЗЫВАЮ")))
        .andExpect(content().string(containsString("Я ознакомлен(а) с приказом")));
    assertThat(text(body(as(Role.MENTOR, get("/acquaintance/" + order + "/pdf")))))
        .contains("ПРИКАЗЫВАЮ", "№ 12/ОД")
        .doesNotContain("Лист ознакомления");
    as(Role.MENTOR, post("/acquaintance/" + order)).andExpect(status().isBadRequest());
    assertThat(line(Role.MENTOR).isSettled()).isFalse();

    as(Role.MENTOR, post("/acquaintance/" + order).param("read", "true"))
        .andExpect(redirectedUrl("/acquaintance"));
    AcquaintanceMark mark = line(Role.MENTOR).mark();
    assertThat(mark.way()).isEqualTo(AcquaintanceWay.ELECTRONIC);
    assertThat(mark.by()).isEqualTo(TestSchool.login(Role.MENTOR, school));
    assertThat(mark.grounds()).isEqualTo("Положение об ЭДО от 20.08.2024 № 5");
    assertThat(mark.seal()).isEqualTo(orders.get(school, order).contentHash().orElseThrow());
    as(Role.MENTOR, get("/programmes"))
        .andExpect(content().string(not(containsString("Ознакомьтесь с приказами"))));
    assertThat(text(body(as(Role.CLERK, get("/orders/" + order + "/acquaintance/sheet.pdf")))))
        .contains("ЛИСТ ОЗНАКОМЛЕНИЯ", "электронно в ", "Положение об ЭДО от 20.08.2024 № 5");
  }

  @Test
  void whoIsNotOnTheSheetReadsNothing() throws Exception {
    allow();
    OrderId other = registered(OrderKind.CURATOR, "13/ОД");

    as(Role.MENTOR, get("/acquaintance/" + other)).andExpect(status().isNotFound());
    as(Role.MENTOR, get("/acquaintance/" + other + "/pdf")).andExpect(status().isNotFound());
    as(Role.MENTOR, post("/acquaintance/" + other).param("read", "true"))
        .andExpect(status().isNotFound());
    as(Role.MENTOR, get("/orders/" + order)).andExpect(status().isForbidden());
    as(Role.COORDINATOR, get("/acquaintance/" + order)).andExpect(status().isNotFound());
    OrganisationId elsewhere = schools.founded();
    pages
        .as(TestSchool.login(Role.CURATOR, elsewhere), get("/acquaintance/" + order))
        .andExpect(status().isNotFound());
  }

  @Test
  void anOrderWhoseSealIsBrokenTakesNoOwnMark() throws Exception {
    allow();
    jdbc.update("update official_order set points = 'Иначе' where order_id = ?", order.id());

    as(Role.MENTOR, get("/acquaintance/" + order))
        .andExpect(content().string(not(containsString("Я ознакомлен(а) с приказом"))));
    as(Role.MENTOR, post("/acquaintance/" + order).param("read", "true"))
        .andExpect(status().isConflict());
  }

  @Test
  void theClerkRecordsDatesRefusalsAndWhoLeft() throws Exception {
    String sheet = "/orders/" + order + "/acquaintance";
    String mentor = Integer.toString(position(Role.MENTOR));
    String psychologist = Integer.toString(position(Role.PSYCHOLOGIST));

    as(Role.CLERK, post(sheet)).andExpect(status().isBadRequest());
    as(Role.CLERK, post(sheet).param("position", mentor).param("day", "2024-09-01"))
        .andExpect(status().isBadRequest());
    as(Role.CLERK, post(sheet).param("position", mentor).param("day", "2024-09-03"))
        .andExpect(redirectedUrl("/orders/" + order + "#acquaintance"));
    assertThat(line(Role.MENTOR).signedOn()).isEqualTo(LocalDate.of(2024, 9, 3));
    as(Role.CLERK, post(sheet + "/unmark").param("position", mentor).param("reason", "ошибка"));
    assertThat(line(Role.MENTOR).isSettled()).isFalse();
    as(Role.CLERK, post(sheet + "/left").param("position", mentor).param("reason", "уволен"));
    assertThat(line(Role.MENTOR).mark().way()).isEqualTo(AcquaintanceWay.LEFT);

    MockHttpServletRequestBuilder refusal =
        post(sheet + "/refusal").param("position", psychologist).param("day", "2024-09-04");
    as(Role.CLERK, refusal).andExpect(status().isBadRequest());
    as(Role.MENTOR, refusal).andExpect(status().isForbidden());
    as(
        Role.CLERK,
        refusal.param("firstWitness", "Липова Анна").param("secondWitness", "Вязов Олег"));
    assertThat(line(Role.PSYCHOLOGIST).mark().way()).isEqualTo(AcquaintanceWay.REFUSED);
    String act = sheet + "/" + psychologist + "/refusal-act.pdf";
    assertThat(text(body(as(Role.CLERK, get(act)))))
        .contains("Об отказе от ознакомления с приказом", "04.09.2024", "№ 12/ОД")
        .contains("Липова Анна", "Вязов Олег", "Ветрова Анна Сергеевна, секретарь");
    as(Role.CLERK, get(sheet + "/" + mentor + "/refusal-act.pdf")).andExpect(status().isNotFound());
    as(Role.CLERK, get("/orders/" + order)).andExpect(content().string(containsString("Акт, PDF")));
  }

  @Test
  void newcomersAreAddedToTheSheet() throws Exception {
    String readers = "/orders/" + order + "/acquaintance/readers";
    staff.enrol(
        school,
        "new-" + school,
        new PersonName("Рябинина", "Ольга", ""),
        "учитель",
        Set.of(Role.MENTOR),
        TestSchool.PASSWORD);

    as(Role.CLERK, post(readers).param("login", "new-" + school));
    as(Role.CLERK, post(readers).param("name", "Гостев Иван").param("post", "студент"));
    as(Role.CLERK, post(readers).param("login", "new-" + school)).andExpect(status().isConflict());
    as(Role.CLERK, post(readers)).andExpect(status().isBadRequest());
    assertThat(orders.get(school, order).sheet().missing())
        .extracting(Acquaintance::name)
        .contains("Рябинина Ольга", "Гостев Иван");
    as(Role.CLERK, get("/orders/" + order)).andExpect(content().string(containsString("Гостев")));
  }

  @Test
  void whoIsMissingIsSeenOverAllOrdersAndMarkedAtOnce() throws Exception {
    OrderId today = orders.draft(school, programme, OrderKind.CURATOR, null);
    orders.check(school, today, orders.get(school, today).text(), "");
    orders.sign(school, today, "");
    orders.register(school, today, Registration.byHand("13/ОД", LocalDate.now(clock)), "");

    as(Role.CLERK, get("/orders/acquaintance"))
        .andExpect(content().string(containsString("№ 12/ОД от 02.09.2024")))
        .andExpect(content().string(containsString("№ 13/ОД")))
        .andExpect(content().string(containsString("до 05.09.2024")));
    as(Role.CLERK, get("/orders/acquaintance?overdue=true"))
        .andExpect(content().string(not(containsString("№ 13/ОД"))));
    as(Role.CURATOR, get("/orders/acquaintance?by=person&words=наставник"))
        .andExpect(content().string(containsString("Ветрова Анна Сергеевна")))
        .andExpect(content().string(not(containsString("педагог-психолог</td>"))));
    as(Role.MENTOR, get("/orders/acquaintance")).andExpect(status().isForbidden());

    as(Role.CLERK, post("/orders/acquaintance")).andExpect(status().isBadRequest());
    as(Role.CLERK, post("/orders/acquaintance").param("line", "none"))
        .andExpect(status().isBadRequest());
    String first = order + ":" + position(Role.MENTOR);
    as(
            Role.CLERK,
            post("/orders/acquaintance")
                .param("line", first, today + ":0")
                .param("day", "2024-09-03"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("№ 13/ОД")));
    assertThat(line(Role.MENTOR).isSettled()).as("all or none").isFalse();
    as(Role.CLERK, post("/orders/acquaintance").param("line", first, today + ":0"))
        .andExpect(redirectedUrl("/orders/acquaintance"));
    assertThat(line(Role.MENTOR).signedOn()).isEqualTo(LocalDate.now(clock));
    assertThat(orders.get(school, today).sheet().missing()).isEmpty();
  }

  @Test
  void remindersGoOnceADayToThoseWhoCanMarkAndToTheClerk() throws Exception {
    for (Role role : List.of(Role.MENTOR, Role.CLERK)) {
      String login = TestSchool.login(role, school);
      as(Role.CURATOR, post("/staff/member/" + login + "/email").param("email", "кто угодно"))
          .andExpect(status().isBadRequest());
      as(
              Role.CURATOR,
              post("/staff/member/" + login + "/email").param("email", login + "@school.example"))
          .andExpect(redirectedUrl("/staff/member/" + login));
    }
    assertThat(reminders.remind(school).posted()).as("on paper: only the clerk").isEqualTo(1);

    allow();
    AcquaintanceReminders.Outcome outcome = reminders.remind(school);
    assertThat(outcome.posted()).as("the mentor and the clerk as readers").isEqualTo(2);
    assertThat(outcome.unreachable()).isPositive();
    assertThat(reminders.remind(school).posted()).isZero();
    as(Role.CLERK, post("/orders/acquaintance/reminders"))
        .andExpect(redirectedUrl("/orders/acquaintance"));
    String letter = letter("acquaintance/%s/%s/%%", TestSchool.login(Role.MENTOR, school));
    assertThat(letter)
        .contains("приказ № 12/ОД от 02.09.2024", OrderKind.IMPLEMENTATION.title())
        .doesNotContain("http");
    assertThat(letter("acquaintance-digest/%s/%s/%%", TestSchool.login(Role.CLERK, school)))
        .contains("не ознакомлены", "срок прошёл")
        .doesNotContain("наставник,");
  }

  private String letter(String key, String login) {
    return jdbc.queryForObject(
        "select body from outgoing_mail where mail_key like ?",
        String.class,
        key.formatted(school, login));
  }
}
