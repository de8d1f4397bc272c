package school.mentoring.order.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.Filter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.document.FileId;
import school.mentoring.document.Files;
import school.mentoring.document.IncomingFile;
import school.mentoring.order.Order;
import school.mentoring.order.OrderId;
import school.mentoring.order.OrderKind;
import school.mentoring.order.Orders;
import school.mentoring.order.requisite.Registration;
import school.mentoring.order.requisite.SigningWay;
import school.mentoring.order.text.OrderText;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class RegisterIntegrationTests {

  private static final LocalDate DAY = LocalDate.of(2024, 9, 2);

  @Autowired TestSchool schools;
  @Autowired Orders orders;
  @Autowired Register register;
  @Autowired Files files;
  @Autowired WordIndex index;
  @Autowired JdbcTemplate database;
  @Autowired WebApplicationContext application;

  @Autowired
  @Qualifier("callerFilter")
  Filter caller;

  private MockMvc pages;
  private OrganisationId school;
  private ProgrammeId programme;

  @BeforeEach
  void found() {
    DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(application);
    pages = builder.apply(springSecurity()).addFilters(caller).build();
    school = schools.founded();
    programme = schools.programme(school, 2024).id();
  }

  private OrderId order(String heading, String points, Registration registration) {
    OrderId id = orders.draft(school, programme, OrderKind.REWARD, heading);
    OrderText text = new OrderText(heading, "В целях развития школы", points);
    orders.check(school, id, text, "");
    orders.sign(school, id, "");
    orders.register(school, id, registration, "");
    return id;
  }

  private ResultActions as(Role role, MockHttpServletRequestBuilder request) throws Exception {
    return pages.perform(
        request.with(httpBasic(TestSchool.login(role, school), TestSchool.PASSWORD)).with(csrf()));
  }

  private List<OrderId> found(OrderSearch search) {
    return register
        .find(school, search, Pageable.ofSize(25))
        .map(it -> it.order().id())
        .getContent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Римской-Корсаковой", "римская", "КОРСАКОВА", "Рим", "О'Рурк"})
  void aPersonOfTheTextIsFoundInAnyCase(String name) {
    OrderId id =
        order("О поощрении", "Наградить Римскую-Корсакову А. Б. и О'Рурка П.", on("1", DAY));
    order("О поощрении", "Наградить Берёзкина В. Г.", on("2", DAY));

    assertThat(found(Searches.person(name))).containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource({
    "наставничество ежегодное,true",
    "ЕЖЕГОДНЫЙ,true",
    "ежег наставн,true",
    "ежегодный слёт,false"
  })
  void wordsAreFoundByTheirBeginningsAndAllOfThem(String words, boolean there) {
    OrderId id = order("О ежегодном конкурсе наставничества", "Провести", on("1", DAY));

    assertThat(found(Searches.words(words))).isEqualTo(there ? List.of(id) : List.of());
  }

  private static Registration on(String number, LocalDate day) {
    return Registration.byHand(number, day);
  }

  @Test
  void theIndexFollowsTheTextAndIsTakenAnyNumberOfTimes() {
    OrderId id = orders.draft(school, programme, OrderKind.REWARD, "слово");
    assertThat(found(Searches.words("поощрении"))).containsExactly(id);

    orders.check(school, id, new OrderText("О слёте", "В целях", "Провести"), "");

    assertThat(found(Searches.words("поощрении"))).isEmpty();
    assertThat(found(Searches.words("слет"))).containsExactly(id);
    Order order = orders.get(school, id);
    int before = indexed(id);
    index.take(order);
    index.take(order);
    assertThat(indexed(id)).isEqualTo(before).isEqualTo(IndexedWord.of(order).size());
  }

  private int indexed(OrderId id) {
    return database.queryForObject(
        "select count(*) from order_word where order_id = ?", Integer.class, id.id());
  }

  @Test
  void manyOrdersWithAWordAreWalkedByDate() throws Exception {
    OrderId kept = order("Об итогах", "Подвести", on("7", DAY));
    database.update(
        "insert into order_word (organisation, about, word, order_id) select ?, 'TEXT', 'итогах', random_uuid() from system_range(1, 3000)",
        school.id());

    assertThat(found(Searches.words("итоги"))).containsExactly(kept);
    as(
            Role.CLERK,
            get("/orders").param("words", "итогах").param("year", "2024").param("sort", "oldest"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Об итогах")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "year=99999",
        "year=двадцать",
        "words=и",
        "words=%%%",
        "person=А.",
        "series=other",
        "state=NONE",
        "kind=none"
      })
  void whatCannotBeLookedForIsRefusedInWords(String query) throws Exception {
    as(Role.CLERK, asked(query))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("class=\"problem\"")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"page=-1", "page=1000000000", "page=x", "words=а_%б_в' or '1'='1", "number=%"})
  void oddQueriesAreAnswered(String query) throws Exception {
    order("Об итогах", "Подвести", on("7", DAY));

    as(Role.CLERK, asked(query)).andExpect(status().isOk());
    as(Role.CLERK, get("/orders").param("words", "слово ".repeat(2000))).andExpect(status().isOk());
  }

  private static MockHttpServletRequestBuilder asked(String query) {
    String[] sides = query.split("=", 2);
    return get("/orders").param(sides[0], sides[1]);
  }

  @Test
  void aBrokenSealIsMarkedInTheRegisterAndInTheFileOfTheYear() throws Exception {
    OrderId id = order("Об итогах", "Подвести", on("7", DAY));
    as(Role.CLERK, get("/orders"))
        .andExpect(content().string(not(containsString("текст изменён"))));

    database.update("update official_order set points = 'Иное' where order_id = ?", id.id());

    as(Role.CLERK, get("/orders")).andExpect(content().string(containsString("текст изменён")));
    assertThat(list(unpacked(2024)).get(1).get(8))
        .isEqualTo("Содержание изменено после регистрации");
  }

  @Test
  void theMarkOfTheFileIsKeptWithThoseBeforeAndLeavesTheSealWhole() throws Exception {
    OrderId id = order("Об итогах", "Подвести", on("7", DAY));
    String address = "/orders/" + id;

    as(Role.CLERK, post(address + "/file-mark").param("mark", "в дело № 01-05"))
        .andExpect(redirectedUrl(address));
    as(Role.CLERK, post(address + "/file-mark").param("mark", "в дело № 01-06"));
    as(Role.CLERK, post(address + "/file-mark").param("mark", " "))
        .andExpect(status().isBadRequest());
    as(Role.MENTOR, post(address + "/file-mark").param("mark", "x"))
        .andExpect(status().isForbidden());

    as(Role.CLERK, get(address))
        .andExpect(content().string(containsString("в дело № 01-05")))
        .andExpect(content().string(containsString("в дело № 01-06")));
    as(Role.CLERK, get("/orders"))
        .andExpect(content().string(containsString("в дело № 01-06")))
        .andExpect(content().string(not(containsString("в дело № 01-05"))));
    assertThat(orders.get(school, id).isIntact()).isTrue();
    school = schools.founded();
    as(Role.CLERK, post(address + "/file-mark").param("mark", "x"))
        .andExpect(status().isNotFound());
  }

  @Test
  void theJournalOfAPeriodIsShownAndTakenAway() throws Exception {
    order("Десятый", "Подвести", on("10-ОД", DAY));
    order("Девятый", "Подвести", on("9-ОД", DAY));
    order("=1+1", "Подвести", new Registration("11", DAY, SigningWay.PAPER, null, null, "@note"));
    order("Прошлый", "Подвести", on("1", DAY.minusYears(1)));
    String period = "?series=core&from=2024-01-01&to=2024-12-31";

    as(Role.DIRECTOR, get("/orders/journal" + period))
        .andExpect(content().string(containsString("Приказов: 3")))
        .andExpect(content().string(not(containsString("Прошлый"))));
    List<List<String>> rows = rows(file("/orders/journal.xlsx" + period));
    assertThat(rows.get(0)).containsSequence("№ п/п", "Дата", "Номер", "Заголовок");
    assertThat(rows).extracting(it -> it.get(2)).containsExactly("Номер", "9-ОД", "10-ОД", "11");
    assertThat(rows.get(3).get(3)).isEqualTo("=1+1");
    assertThat(rows.get(3).get(6)).isEqualTo("@note");
    assertThat(file("/orders/journal.pdf" + period)).startsWith("%PDF".getBytes());
    assertThat(file("/orders/journal.docx" + period)).startsWith("PK".getBytes());
    as(Role.CLERK, get("/orders/journal?from=2024-12-31&to=2024-01-01"))
        .andExpect(status().isBadRequest());
    as(Role.CLERK, get("/orders/journal?from=вчера")).andExpect(status().isBadRequest());
    as(Role.MENTOR, get("/orders/journal" + period)).andExpect(status().isForbidden());
    school = schools.founded();
    as(Role.CLERK, get("/orders/journal" + period))
        .andExpect(content().string(containsString("не зарегистрировано")));
  }

  @Test
  void theFileOfAYearHoldsThePapersTheScansAndTheirList() throws Exception {
    byte[] scan = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    FileId kept = files.keep(school, "clerk", new IncomingFile("скан.pdf", "", scan));
    order("Десятый", "Подвести", on("10-ОД", DAY));
    order(
        "../../Девятый: \"О\" *",
        "Подвести",
        new Registration("9/1", DAY, SigningWay.PAPER, kept.toString(), null, null));
    orders.draft(school, programme, OrderKind.CURATOR, null);

    Map<String, byte[]> archive = unpacked(2024);

    assertThat(archive.keySet())
        .allMatch(it -> it.startsWith("Приказы по основной деятельности 2024/"))
        .noneMatch(it -> it.contains("..") || it.matches(".*[\\\\:*?\"<>|].*"))
        .hasSize(6);
    List<List<String>> list = list(archive);
    assertThat(list).extracting(it -> it.get(2)).containsExactly("Номер", "9/1", "10-ОД");
    String file = list.get(1).get(5);
    byte[] first = archive.get("Приказы по основной деятельности 2024/" + file);
    assertThat(list.get(1).get(6)).isEqualTo(sha256(first));
    assertThat(archive.get("Приказы по основной деятельности 2024/" + list.get(1).get(7)))
        .isEqualTo(scan);
    assertThat(file).startsWith("0001 Приказ № 9-1 от 02.09.2024");
    as(Role.CLERK, get("/orders/file")).andExpect(content().string(containsString("2024")));
    as(Role.CLERK, get("/orders/file.zip?year=2020"))
        .andExpect(status().isNotFound())
        .andExpect(content().string(containsString("За 2020 год приказов")));
    as(Role.CLERK, get("/orders/file.zip?year=99999")).andExpect(status().isBadRequest());
    as(Role.MENTOR, get("/orders/file.zip?year=2024")).andExpect(status().isForbidden());
    school = schools.founded();
    as(Role.CLERK, get("/orders/file.zip?year=2024")).andExpect(status().isNotFound());
  }

  private byte[] file(String address) throws Exception {
    return as(Role.CLERK, get(address))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsByteArray();
  }

  private Map<String, byte[]> unpacked(int year) throws Exception {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(file("/orders/file.zip?year=" + year)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  private static List<List<String>> list(Map<String, byte[]> archive) throws IOException {
    String list =
        archive.keySet().stream().filter(it -> it.endsWith(".xlsx")).findFirst().orElseThrow();
    return rows(archive.get(list));
  }

  /** Every cell is a text, a number or a day: none is a formula. */
  private static List<List<String>> rows(byte[] xlsx) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
      List<Row> rows = book.getFirstSheet().read();
      assertThat(rows.stream().flatMap(Row::stream).filter(it -> it != null))
          .noneMatch(it -> it.getType() == CellType.FORMULA);
      return rows.stream()
          .map(row -> row.stream().map(it -> it == null ? "" : it.getText()).toList())
          .toList();
    }
  }

  private static String sha256(byte[] content) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
  }
}
