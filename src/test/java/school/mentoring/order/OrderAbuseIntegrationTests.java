package school.mentoring.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import school.mentoring.EngineTest;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.TestTasks;
import school.mentoring.document.FileId;
import school.mentoring.document.Files;
import school.mentoring.document.IncomingFile;
import school.mentoring.order.acquaintance.AcquaintanceRules;
import school.mentoring.order.acquaintance.MissingReader;
import school.mentoring.order.authenticity.OrderSeals;
import school.mentoring.order.paper.OrderPaper;
import school.mentoring.order.requisite.Registration;
import school.mentoring.order.requisite.Signing;
import school.mentoring.order.requisite.SigningWay;
import school.mentoring.order.substitution.SubstitutionBasis;
import school.mentoring.order.text.OrderText;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.OrderBasis;
import school.mentoring.organisation.PersonName;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.SubstitutionEntry;
import school.mentoring.organisation.SubstitutionScope;
import school.mentoring.organisation.Substitutions;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** What somebody might try with orders that the pages and forms do not offer. */
@EngineTest
class OrderAbuseIntegrationTests {

  private static final LocalDate DAY = LocalDate.of(2024, 9, 2);

  @Autowired TestSchool schools;
  @Autowired TestTasks tasks;
  @Autowired TestPages pages;
  @Autowired Orders orders;
  @Autowired NewOrders newOrders;
  @Autowired OrderSeals seals;
  @Autowired OrderPaper paper;
  @Autowired AcquaintanceSheets sheets;
  @Autowired AcquaintanceRules rules;
  @Autowired OwnReading reading;
  @Autowired Signings signings;
  @Autowired Substitutions substitutions;
  @Autowired Staff staff;
  @Autowired Files files;
  @Autowired TaskService engineTasks;
  @Autowired JdbcTemplate sql;

  private OrganisationId school;
  private ProgrammeId programme;

  @BeforeEach
  void found() {
    school = schools.founded();
    programme = schools.programme(school, 2026).id();
  }

  private OrderId checked(String subject, String points) {
    OrderId id = orders.draft(school, programme, OrderKind.CONTEST, subject);
    orders.check(school, id, orders.get(school, id).text().edited(null, null, points), "");
    return id;
  }

  private OrderId signed(String subject) {
    OrderId id = checked(subject, "Провести конкурс.");
    orders.sign(school, id, "");
    return id;
  }

  private Order registered(String number) {
    OrderId id = signed(number);
    orders.register(school, id, Registration.byHand(number, DAY), "");
    return orders.get(school, id);
  }

  private CurrentMember member(Role role) {
    return new CurrentMember(
        TestSchool.login(role, school),
        school,
        new PersonName("Ветрова", "Анна", ""),
        Set.of(role),
        false);
  }

  private void substituted(String login, LocalDate from, SubstitutionScope... scopes) {
    substitutions.record(
        member(Role.DIRECTOR),
        new SubstitutionEntry(
            login,
            from,
            from.plusDays(60),
            "на период отпуска",
            "с правом подписи",
            Set.of(scopes),
            Optional.of(new OrderBasis("15-К", from.minusDays(1)))));
  }

  @Test
  void anOrderBegunOnAPageDoesNotTakeTheOneThatTheRoadmapCallsFor() {
    newOrders.begin(school, programme, OrderKind.IMPLEMENTATION, null);
    Map<String, Object> variables =
        new HashMap<>(Map.of("orderKind", "implementation", "schoolYear", 2026));
    variables.put("orderSubject", null);
    tasks.startBlock("orderCaller", school, programme, variables);

    assertThat(orders.of(school, programme)).hasSize(2);
    List<String> blocks =
        engineTasks
            .createTaskQuery()
            .tenantIdIn(school.id())
            .taskDefinitionKey("userTask_checkOrder")
            .list()
            .stream()
            .map(it -> it.getProcessInstanceId())
            .toList();
    assertThat(blocks).hasSize(2);
    for (String block : blocks) {
      tasks.answerIn(block, "userTask_checkOrder", Map.of());
      tasks.answerIn(block, "userTask_signOrder", Map.of("decision", "sign"));
      tasks.answerIn(block, "userTask_registerOrder", Map.of("signing", "paper"));
    }
    assertThat(orders.of(school, programme)).allMatch(it -> it.entry().isPresent());
  }

  @Test
  void whoStandsInForReportsOnlyNeitherRejectsNorReturnsOrders() {
    String substitute = TestSchool.login(Role.PSYCHOLOGIST, school);
    substituted(substitute, LocalDate.now().minusDays(1), SubstitutionScope.REPORTS);
    OrderId id = checked("1", "Провести конкурс.");

    assertThatThrownBy(() -> orders.reject(school, id, "Не нужен", substitute))
        .hasMessageContaining("не даёт вам этого права");
    assertThatThrownBy(() -> orders.returnForRework(school, id, "Исправить", substitute))
        .hasMessageContaining("не даёт вам этого права");
  }

  @Test
  void whoStandsInSignsForNoDayBeforeTheSubstitution() {
    String substitute = TestSchool.login(Role.PSYCHOLOGIST, school);
    substituted(substitute, LocalDate.now().minusDays(1), SubstitutionScope.ORDERS);
    OrderId id = checked("1", "Провести конкурс.");
    Signing early = new Signing(SigningWay.PAPER, DAY, null, null, null, null);

    assertThatThrownBy(() -> signings.sign(school, id, early, substitute))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("замещени");
  }

  @Test
  void theClerkRecordsNoSignatureOfWhoStoodInForReportsOnly() {
    String substitute = TestSchool.login(Role.PSYCHOLOGIST, school);
    LocalDate from = LocalDate.now().minusDays(10);
    substituted(substitute, from, SubstitutionScope.REPORTS);
    OrderId id = checked("1", "Провести конкурс.");
    Signing then = new Signing(SigningWay.PAPER, from.plusDays(1), null, null, null, null);

    signings.sign(school, id, then, TestSchool.login(Role.CLERK, school));
    assertThat(orders.get(school, id).signatory().orElseThrow().post()).isEqualTo("Директор");
  }

  @Test
  void aCancelledOrderOnStandingInGivesNoRightAnyMore() throws Exception {
    String about = substitutions.record(member(Role.DIRECTOR), pending()).toString();
    OrderId id = orders.draft(school, programme, SubstitutionBasis.KIND, about);
    orders.check(school, id, orders.get(school, id).text(), "");
    orders.sign(school, id, "");
    orders.register(school, id, Registration.byHand("7-К", null), "");
    assertThat(substitutions.today(school)).isPresent();

    OrderId later = orders.draft(school, programme, OrderKind.CANCELLATION, id.toString());
    orders.check(school, later, orders.get(school, later).text(), "");
    orders.sign(school, later, "");
    orders.register(school, later, Registration.byHand("8-К", null), "");
    assertThat(substitutions.today(school)).isEmpty();
    assertThat(staff.holders(school, Role.DIRECTOR)).hasSize(1);
  }

  @Test
  void aFileOfAnotherSchoolIsNoScanOfAnOrder() {
    OrganisationId other = schools.founded();
    FileId file =
        files.keep(
            other,
            "x",
            new IncomingFile("scan.pdf", "application/pdf", "%PDF-1.4 scan".getBytes()));
    OrderId id = signed("1");
    Registration asked = new Registration("7", DAY, SigningWay.PAPER, file.toString(), null, null);

    assertThatThrownBy(() -> orders.register(school, id, asked, ""))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Файл");
  }

  @Test
  void whatDoesNotFitIntoTheRegisterIsRefusedWithTheReason() {
    OrderId id = signed("1");
    String note = "а".repeat(2001);
    String scan = "б".repeat(1001);

    assertThatThrownBy(() -> register(id, null, note))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Примечание");
    assertThatThrownBy(() -> register(id, scan, null))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Скан");
    register(id, null, null);
  }

  private void register(OrderId id, String scan, String note) {
    orders.register(school, id, new Registration("7", DAY, SigningWay.PAPER, scan, null, note), "");
  }

  @Test
  void remarksThatDoNotFitAreRefusedWithTheReason() {
    OrderId id = checked("1", "Провести конкурс.");

    assertThatThrownBy(() -> orders.returnForRework(school, id, "а".repeat(5000), ""))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Замечания");
    assertThatThrownBy(() -> orders.reject(school, id, "а".repeat(5000), ""))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Причина");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Провести. Срок: до 15.10.2030. Ответственный: %s.",
        "1.1.1.1.1.1.1.1.1.1.1.1.1.1 Провести %s. Срок: до 15.10.2030."
      })
  void whatCannotBeWatchedIsRefusedWhileThePointCanBeEdited(String point) {
    OrderId id = orders.draft(school, programme, OrderKind.CONTEST, "1");
    OrderText text =
        orders.get(school, id).text().edited(null, null, point.formatted("Иванова ".repeat(50)));

    assertThatThrownBy(() -> orders.check(school, id, text, ""))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Пункт ");
  }

  @Test
  void aStaffOfManyIsMarkedAtOnce() {
    Order order = registered("7");
    IntStream.range(0, 180)
        .forEach(
            it ->
                sql.update(
                    "insert into order_acquaintance (order_id, position, name, post) values (?, ?, ?, ?)",
                    order.id().id(),
                    it + 10,
                    "Константинопольская Александра Владимировна " + it,
                    "учитель"));
    List<Integer> positions = IntStream.range(10, 190).boxed().toList();

    sheets.acquaint(school, order.id(), positions, null, "");
    assertThat(orders.get(school, order.id()).sheet().lines().stream().filter(it -> it.isSigned()))
        .hasSize(180);
  }

  @Test
  void signsThatNoPrinterKnowsDoNotMakeAnOrderUnprintable() {
    OrderId id = orders.draft(school, programme, OrderKind.CONTEST, "1");
    OrderText text =
        orders
            .get(school, id)
            .text()
            .edited(
                "О кон\u0000курсе\u0008",
                "В целях\u0001 порядка,\uFFFF",
                "Провести\u000bПоздравить\u0002 \uD800всех");
    orders.check(school, id, text, "");

    Order order = orders.get(school, id);
    assertThat(order.text().heading()).isEqualTo("О конкурсе");
    assertThat(order.text().numberedPoints()).containsExactly("1. Провести", "2. Поздравить всех");
    assertThat(paper.document(order).pdf()).isNotEmpty();
    assertThat(paper.document(order).docx()).isNotEmpty();
  }

  @Test
  void leadingZerosMakeNoOtherNumber() {
    registered("13-ОД");
    OrderId id = signed("2");

    assertThatThrownBy(() -> orders.register(school, id, Registration.byHand("013-ОД", DAY), ""))
        .hasMessageContaining("уже занят");
  }

  @Test
  void aCancellationThatWasWipedOutIsFound() throws Exception {
    Order order = registered("7");
    OrderId later = orders.draft(school, programme, OrderKind.CANCELLATION, order.id().toString());
    orders.check(school, later, orders.get(school, later).text(), "");
    orders.sign(school, later, "");
    orders.register(school, later, Registration.byHand("8", null), "");
    assertThat(seals.broken(school, Set.of(order.id(), later))).isEmpty();

    sql.update(
        "update official_order set cancelled_by = null, cancelled_on = null where order_id = ?",
        order.id().id());
    assertThat(seals.broken(school, Set.of(order.id()))).containsExactly(order.id());
  }

  @Test
  void aSealMadeAnewIsGivenAwayByWhoMarkedTheOldOne() {
    Order order = registered("7");
    rules.allow(member(Role.CLERK), "Положение об ЭДО", "3", DAY);
    String login = TestSchool.login(Role.CURATOR, school);
    CurrentMember curator = member(Role.CURATOR);
    assertThat(order.sheet().positionOf(login)).isPresent();
    reading.confirm(curator, order.id());

    sql.update("update official_order set points = 'Уволить' where order_id = ?", order.id().id());
    Order forged = orders.get(school, order.id());
    sql.update(
        "update official_order set content_hash = ? where order_id = ?",
        ContentHash.of(forged, ContentHash.NEWEST),
        order.id().id());
    assertThat(seals.broken(school, Set.of(order.id()))).containsExactly(order.id());
  }

  @Test
  void aBrokenSealIsSaidOnPaperAndNoExtractIsMade() throws Exception {
    Order order = registered("7");
    String address = "/orders/" + order.id();
    String clerk = TestSchool.login(Role.CLERK, school);
    pages
        .as(clerk, get(address + "/preview"))
        .andExpect(content().string(not(containsString("изменено после регистрации"))));

    sql.update("update official_order set points = 'Уволить' where order_id = ?", order.id().id());
    pages
        .as(clerk, get(address + "/preview"))
        .andExpect(content().string(containsString("изменено после регистрации")));
    pages
        .as(clerk, get(address + "/extract").param("person", "Кто-то"))
        .andExpect(status().isConflict());
  }

  @Test
  void anOrderIsChangedByOneDraftAtATime() {
    Order order = registered("7");
    newOrders.change(school, order.id(), OrderKind.AMENDMENT);

    assertThatThrownBy(() -> newOrders.change(school, order.id(), OrderKind.CANCELLATION))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("уже готовится");
  }

  @Test
  void nobodyIsAskedToReadWhatIsCancelled() {
    Order order = registered("7");
    rules.allow(member(Role.CLERK), "Положение об ЭДО", "3", DAY);
    CurrentMember curator = member(Role.CURATOR);
    assertThat(reading.waiting(curator)).hasSize(1);

    OrderId later = orders.draft(school, programme, OrderKind.CANCELLATION, order.id().toString());
    orders.check(school, later, orders.get(school, later).text(), "");
    orders.sign(school, later, "");
    orders.register(school, later, Registration.byHand("8", null), "");
    assertThat(reading.waiting(curator)).extracting(MissingReader::order).containsOnly(later);
  }

  @Test
  void theLinkOnPaperIsMadeWithTheNumberAndNotByWhoPrints() {
    Order order = registered("7");

    assertThat(links(order)).isOne();
    paper.document(order);
    assertThat(links(order)).isOne();
  }

  private int links(Order order) {
    return sql.queryForObject(
        "select count(*) from order_public_link where order_id = ?",
        Integer.class,
        order.id().id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/orders",
        "/orders/settings",
        "/orders/kinds",
        "/orders/kinds/curator",
        "/orders/parts",
        "/orders/acts",
        "/orders/journal",
        "/orders/journal.xlsx",
        "/orders/journal.docx",
        "/orders/journal.pdf",
        "/orders/control",
        "/orders/route",
        "/orders/series",
        "/orders/acquaintance",
        "/orders/acquaintance/settings",
        "/orders/file",
        "/orders/file.zip?year=2024",
        "/orders/new",
        "/staff/substitutions"
      })
  void whoKeepsNoOrdersSeesNoneOfTheirPages(String page) throws Exception {
    for (Role role : List.of(Role.MENTOR, Role.PSYCHOLOGIST)) {
      pages.as(TestSchool.login(role, school), get(page)).andExpect(status().isForbidden());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/pdf",
        "/docx",
        "/preview",
        "/extract",
        "/acquaintance/sheet.pdf",
        "/acquaintance/sheet.docx",
        "/acquaintance/0/refusal-act.pdf"
      })
  void anOrderIsNotThereForAnotherSchoolAndClosedToWhoStandsNotOnIt(String page) throws Exception {
    Order order = registered("7");
    OrganisationId other = schools.founded();
    String address = "/orders/" + order.id() + page;

    pages.as(TestSchool.login(Role.DIRECTOR, other), get(address)).andExpect(status().isNotFound());
    pages.as(TestSchool.login(Role.MENTOR, school), get(address)).andExpect(status().isForbidden());
    for (String own : List.of("", "/pdf")) {
      pages
          .as(TestSchool.login(Role.MENTOR, school), get("/acquaintance/" + order.id() + own))
          .andExpect(status().isNotFound());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/change?kind=cancellation",
        "/other-half",
        "/file-mark?mark=1",
        "/acquaintance?all=true",
        "/acquaintance/refusal?position=0&day=2024-09-03&firstWitness=a&secondWitness=b",
        "/acquaintance/left?position=0&reason=x",
        "/acquaintance/unmark?position=0&reason=x",
        "/acquaintance/readers?name=x&post=y"
      })
  void nothingIsDoneToAnOrderOfAnotherSchoolOrByWhoKeepsNone(String action) throws Exception {
    Order order = registered("7");
    OrganisationId other = schools.founded();
    String address = "/orders/" + order.id() + action;

    pages
        .as(TestSchool.login(Role.DIRECTOR, other), post(address))
        .andExpect(status().isNotFound());
    pages
        .as(TestSchool.login(Role.MENTOR, school), post(address))
        .andExpect(status().isForbidden());
  }

  @Test
  void programmesAndSubjectsOfAnotherSchoolBeginNothing() throws Exception {
    OrganisationId other = schools.founded();
    String stranger = TestSchool.login(Role.CLERK, other);

    pages
        .as(
            stranger,
            post("/orders/new").param("programme", programme.toString()).param("kind", "curator"))
        .andExpect(status().isNotFound());
    pages
        .as(
            stranger,
            post("/orders/kinds/curator/preview")
                .param("heading", "О кураторе")
                .param("preamble", "В целях порядка,")
                .param("points", "Назначить")
                .param("programme", programme.toString()))
        .andExpect(status().isNotFound());
    String about = substitutions.record(member(Role.DIRECTOR), pending()).toString();
    ProgrammeId own = schools.programme(other, 2026).id();
    pages
        .as(
            stranger,
            post("/orders/new")
                .param("programme", own.toString())
                .param("kind", "substitution")
                .param("subject", about))
        .andExpect(status().isNotFound());
  }

  private SubstitutionEntry pending() {
    LocalDate today = LocalDate.now();
    return new SubstitutionEntry(
        TestSchool.login(Role.PSYCHOLOGIST, school),
        today,
        today.plusDays(20),
        "на период отпуска",
        "с правом подписи",
        Set.of(SubstitutionScope.ORDERS),
        Optional.empty());
  }
}
