package school.mentoring.mentorship.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.IdentityService;
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
import school.mentoring.TestTasks;
import school.mentoring.enrolment.Consent;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipState;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.order.Order;
import school.mentoring.order.OrderKind;
import school.mentoring.order.Orders;
import school.mentoring.order.warning.OrderWarnings;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class PaperPagesIntegrationTests {

  /** A Monday. */
  private static final LocalDate NOTICE = LocalDate.of(2026, 10, 12);

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired TestTasks tasks;
  @Autowired TestClock.Movable clock;
  @Autowired ApplicationEventPublisher events;
  @Autowired IdentityService identities;
  @Autowired WebApplicationContext context;
  @Autowired Orders orders;
  @Autowired OrderWarnings warnings;
  @Autowired Enrolment enrolment;
  @Autowired EarlyEnds ends;

  private MockMvc web;
  private OrganisationId school;
  private ProgrammeId programme;
  private Mentorship pair;

  @BeforeEach
  void school() {
    clock.set(NOTICE, events);
    web = MockMvcBuilders.webAppContextSetup(context).build();
    school = schools.founded();
    programme = pairs.programme(school, 2026);
  }

  @AfterEach
  void nobody() {
    identities.clearAuthentication();
    clock.reset(events);
  }

  private void teachers() {
    pairs.teacher(school, "Д'Арк-Кленова Инна Геннадьевна", TestSchool.login(Role.MENTOR, school));
    pairs.novice(school, "Нгуен Ван Минь");
    begin();
  }

  private void pupils() {
    pairs.mentor(school, "Лугова", 2, TestSchool.login(Role.MENTOR, school));
    pairs.mentee(school, "Ручьёв");
    pairs.mentee(school, "Озёров");
    begin();
  }

  private void begin() {
    pairs.begun(school, programme, LocalDate.of(2026, 9, 15));
    pair = pairs.of(school, programme).get(0);
    as(Role.CURATOR);
  }

  @Test
  void theTermsOfATeachersPairAreWrittenOnItsPapers() throws Exception {
    teachers();
    assertThat(page(papers())).contains("статья 351.8", "внесено", "Досрочное прекращение");

    assertThat(refused(terms("0"))).contains("Размер оплаты «0»");
    assertThat(refused(terms("-1"))).contains("больше 0");
    assertThat(refused(terms("пять"))).contains("напишите число");
    assertThat(refused(terms("5000", "2026-09-01", "AMOUNT"))).contains("раньше первого");
    send(terms("5 000,50"));

    assertThat(text("consent"))
        .contains("СОГЛАСИЕ", "Д'Арк-Кленова Инна Геннадьевна, учитель истории", "Нгуен Ван Минь")
        .contains(
            "с 15.09.2026 по 31.05.2027",
            "5 000,50 рублей в месяц",
            "не менее чем за три рабочих дня");
    assertThat(text("agreement"))
        .contains(
            "ДОПОЛНИТЕЛЬНОЕ СОГЛАШЕНИЕ № 4",
            "01.10.2026",
            "разбор уроков.",
            "к трудовому договору от");
    assertThat(page(papers())).contains("5000.50");
  }

  @Test
  void mentoringWithinTheDutiesNeedsNoPapers() throws Exception {
    teachers();
    send(terms("", "2027-05-31", "DUTIES").param("payReason", "инструкция, п. 2.4"));

    assertThat(page(papers())).contains("входит в обязанности", "инструкция, п. 2.4");
    assertThat(refused(get(papers() + "/consent.pdf"))).contains("Документ не нужен");
    assertThat(page("/mentorships/" + pair.id())).contains("Прекратить пару досрочно");
  }

  @Test
  void aPupilsPairIsOutsideTheLabourLaw() throws Exception {
    pupils();

    assertThat(page(papers()))
        .contains("здесь не нужны", "учитель – ученик")
        .doesNotContain("Сохранить условия", "Прекратить досрочно");
    assertThat(refused(terms("5000"))).contains("не наставничество работника");
    assertThat(refused(end("2026-10-15"))).contains("не требуется");
  }

  @Test
  void aNoticeIsNotShorterThanThreeWorkingDays() throws Exception {
    teachers();

    assertThat(refused(end("2026-10-14"))).contains("не может быть раньше 15.10.2026");
    assertThat(refused(end("2026-10-20", "2026-10-13"))).contains("Дата уведомления 13.10.2026");
    assertThat(refused(post("/mentorships/" + pair.id() + "/end").param("reason", "x")))
        .contains("три рабочих дня");
    send(end("2026-10-15"));

    assertThat(text("notice"))
        .contains("УВЕДОМЛЕНИЕ", "досрочном отказе", "Последний день наставничества: 15.10.2026")
        .contains("Причина: много уроков.");
    send(post(papers() + "/end/withdraw"));
    assertThat(page(papers())).contains("Прекратить досрочно");
  }

  @Test
  void thePairEndsAfterItsLastDayOnceTheOrderIsInForce() throws Exception {
    teachers();
    send(terms("5000"));
    send(end("2026-10-15"));
    send(post(papers() + "/end-order"));
    Order order = newest(OrderKind.END_MENTORING);
    assertThat(order.text().points()).contains("16.10.2026", "Д'Арк-Кленов");
    assertThat(order.text().preamble()).contains("уведомления работника от 12.10.2026", "№ 4");

    clock.set(NOTICE.plusDays(5), events);
    carryOut();
    assertThat(pairs.of(school, programme).get(0).isActive()).isTrue();
    issue();
    carryOut();
    carryOut();

    Mentorship ended = pairs.of(school, programme).get(0);
    assertThat(ended.state()).isEqualTo(MentorshipState.ENDED_EARLY);
    assertThat(ended.endedOn()).contains(LocalDate.of(2026, 10, 15));
    assertThat(refused(end("2026-10-25"))).contains("прекращена");
  }

  @Test
  void anOrderOnChangesNamesThePairsThatEndedSinceTheLastOne() throws Exception {
    pupils();
    String change = "/programmes/" + programme + "/mentorships/changes-order";
    assertThat(refused(post(change))).contains("не менялся");
    send(post("/mentorships/" + pair.id() + "/end").param("reason", "Переезд семьи"));
    send(post(change));

    Order order = newest(OrderKind.CHANGE_PAIRS);
    assertThat(order.annexes().get(0).rows())
        .singleElement()
        .satisfies(
            row ->
                assertThat(String.join("|", row))
                    .contains("Лугова Вера", "Прекращена", "12.10.2026")
                    .doesNotContain("Переезд"));
    assertThat(order.text().points()).doesNotContain("Наставникам новых пар");
    issue();
    assertThat(refused(post(change))).contains("не менялся");
  }

  @Test
  void anOrderOnPaymentListsThoseWithASignedAgreement() throws Exception {
    teachers();
    String pay = "/programmes/" + programme + "/mentorships/payment-order";
    assertThat(refused(post(pay))).contains("Выплачивать некому");
    send(terms("5000"));
    send(post(pay));

    Order order = newest(OrderKind.PAYMENT);
    assertThat(order.annexes().get(0).rows())
        .containsExactly(
            List.of(
                "1",
                "Д'Арк-Кленова Инна Геннадьевна, учитель истории",
                "Нгуен Ван Минь, учитель химии",
                "с 15.09.2026 по 31.05.2027",
                "5\u00a0000 рублей в месяц",
                "№ 4 от 01.10.2026"));
    assertThat(order.sheet().lines())
        .anyMatch(it -> it.name().equals("Д'Арк-Кленова Инна Геннадьевна"));
    issue();
    byte[] extract =
        bytes("/orders/" + order.id() + "/extract?person=Д'Арк-Кленова Инна Геннадьевна");
    assertThat(text(extract)).contains("ВЫПИСКА ИЗ ПРИКАЗА", "№ 4 от 01.10.2026", "Верно");
  }

  @Test
  void aRewardOfBothIsSplitIntoTwoOrders() throws Exception {
    pairs.mentor(school, "Лугова", 2, "");
    pairs.mentee(school, "Ручьёв");
    pairs.mentee(school, "Озёров");
    begin();
    Order core = orders.get(school, orders.draft(school, programme, OrderKind.REWARD, null));
    assertThat(names(core)).containsExactlyInAnyOrder("Ручьёв Егор", "Озёров Егор");
    assertThat(warnings.about(core)).singleElement().asString().contains("нужен второй");
    String page = "/orders/" + core.id();
    assertThat(page(page)).contains("Составить второй приказ");

    send(post(page + "/other-half"));
    send(post(page + "/other-half"));

    assertThat(orders.of(school, programme))
        .filteredOn(it -> it.kind().equals(OrderKind.REWARD_EMPLOYEES))
        .singleElement()
        .satisfies(it -> assertThat(names(it)).containsExactly("Лугова Вера"));
    assertThat(page(page)).doesNotContain("Составить второй приказ");
  }

  @Test
  void aPairsOrderWarnsOfAMissingConsentOfTheLabourLaw() {
    teachers();
    Order order = newest(OrderKind.PAIRS);
    Order draft =
        orders.get(school, orders.draft(school, programme, OrderKind.PAIRS, order.subject()));
    assertThat(warnings.about(draft)).isEmpty();

    enrolment.get(school, pair.mentor().id()).consents().stream()
        .filter(it -> it.purpose() == Consent.Purpose.LABOUR)
        .forEach(it -> enrolment.withdraw(school, pair.mentor().id(), it.id(), null));

    assertThat(warnings.about(draft))
        .singleElement()
        .asString()
        .contains("Д'Арк-Кленова Инна Геннадьевна", "351.8");
  }

  @Test
  void anExtractIsMadeOfARegisteredOrderOnly() throws Exception {
    pupils();
    Order order = newest(OrderKind.PAIRS);
    byte[] extract = bytes("/orders/" + order.id() + "/extract?person=Ручьёв Егор");
    assertThat(text(extract)).contains("Ручьёв Егор, 7А", "1.").doesNotContain("Озёров");
    assertThat(bytes("/orders/" + order.id() + "/extract?person=Ручьёв Егор&type=docx"))
        .startsWith('P', 'K');
    Order draft = orders.get(school, orders.draft(school, programme, OrderKind.REWARD, null));
    assertThat(refused(get("/orders/" + draft.id() + "/extract").param("person", "Ручьёв Егор")))
        .contains("зарегистрированного");
  }

  private void carryOut() {
    ends.due().stream().filter(it -> it.organisation().equals(school)).forEach(ends::carryOut);
  }

  private void issue() {
    identities.clearAuthentication();
    tasks.answer(programme, "userTask_checkOrder", Map.of());
    tasks.answer(programme, "userTask_signOrder", Map.of("decision", "sign"));
    tasks.answer(programme, "userTask_registerOrder", Map.of("signing", "paper"));
    as(Role.CURATOR);
  }

  private Order newest(OrderKind kind) {
    Order found =
        orders.of(school, programme).stream()
            .filter(it -> it.kind().equals(kind))
            .reduce((first, last) -> last)
            .orElseThrow();
    return orders.get(school, found.id());
  }

  private static List<String> names(Order order) {
    return order.annexes().get(0).rows().stream().map(it -> it.get(1)).toList();
  }

  private MockHttpServletRequestBuilder terms(String size) {
    return terms(size, "2027-05-31", "AMOUNT");
  }

  private MockHttpServletRequestBuilder terms(String size, String to, String payKind) {
    return post(papers() + "/terms")
        .param("content", "посещение и разбор уроков.")
        .param("workForm", "на рабочем месте")
        .param("from", "2026-09-15")
        .param("to", to)
        .param("payKind", payKind)
        .param("paySize", size)
        .param("number", "4")
        .param("date", "2026-10-01");
  }

  private MockHttpServletRequestBuilder end(String lastDay) {
    return end(lastDay, NOTICE.toString());
  }

  private MockHttpServletRequestBuilder end(String lastDay, String noticedOn) {
    return post(papers() + "/end")
        .param("by", "MENTOR")
        .param("reason", "много уроков")
        .param("noticedOn", noticedOn)
        .param("endsOn", lastDay);
  }

  private String papers() {
    return "/mentorships/" + pair.id() + "/papers";
  }

  private String text(String paper) throws Exception {
    byte[] pdf = bytes(papers() + "/" + paper + ".pdf");
    assertThat(bytes(papers() + "/" + paper + ".docx")).startsWith('P', 'K');
    return text(pdf);
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
    }
  }

  private void as(Role role) {
    identities.setAuthentication(
        TestSchool.login(role, school), List.of(role.group()), List.of(school.id()));
  }

  private byte[] bytes(String address) throws Exception {
    MockHttpServletResponse response = web.perform(get(address)).andReturn().getResponse();
    assertThat(response.getStatus())
        .as(response.getContentAsString(StandardCharsets.UTF_8))
        .isEqualTo(200);
    return response.getContentAsByteArray();
  }

  private String page(String address) throws Exception {
    return new String(bytes(address), StandardCharsets.UTF_8);
  }

  private void send(MockHttpServletRequestBuilder request) throws Exception {
    MockHttpServletResponse response = web.perform(request).andReturn().getResponse();
    assertThat(response.getStatus())
        .as(response.getContentAsString(StandardCharsets.UTF_8))
        .isEqualTo(302);
  }

  private String refused(MockHttpServletRequestBuilder request) throws Exception {
    MockHttpServletResponse response = web.perform(request).andReturn().getResponse();
    assertThat(response.getStatus()).as("refused").isBetween(400, 499);
    return response.getContentAsString(StandardCharsets.UTF_8);
  }
}
