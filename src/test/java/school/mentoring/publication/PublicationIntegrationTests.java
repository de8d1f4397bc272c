package school.mentoring.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.EngineTest;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.enrolment.Consent;
import school.mentoring.enrolment.Consent.Purpose;
import school.mentoring.enrolment.Consent.Signer;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.Participants;
import school.mentoring.enrolment.Publication;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.order.OrderId;
import school.mentoring.order.OrderKind;
import school.mentoring.order.Orders;
import school.mentoring.order.requisite.Registration;
import school.mentoring.order.text.OrderText;
import school.mentoring.organisation.Role;
import school.mentoring.publication.HonouredPerson.Way;
import school.mentoring.publication.PackItem.State;
import school.mentoring.roadmap.ProgrammeControl;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class PublicationIntegrationTests {

  private static final LocalDate DAY = LocalDate.of(2024, 9, 10);
  private static final String ADDRESS = "https://school.example/mentoring";

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired TestPages pages;
  @Autowired Participants participants;
  @Autowired Enrolment enrolment;
  @Autowired Orders orders;
  @Autowired SchoolSites sites;
  @Autowired BoardOfHonour board;
  @Autowired Publishing publishing;
  @Autowired TakeDowns takeDowns;
  @Autowired ProgrammeControl control;

  private OrganisationId school;
  private ProgrammeId programme;
  private String curator;
  private UUID site;
  private UUID mentor;
  private UUID mentee;

  @BeforeEach
  void begin() {
    school = schools.founded();
    curator = TestSchool.login(Role.CURATOR, school);
    programme = pairs.programme(school, 2024);
    pairs.mentor(school, "Ключева", 1, "");
    pairs.mentee(school, "Басов");
    pairs.begun(school, programme, DAY);
    site = sites.add(school, ADDRESS).id();
    mentor = participants.mentorsTakingPart(school).get(0).uuid();
    mentee = participants.menteesTakingPart(school).get(0).uuid();
  }

  private UUID allowed(UUID person, Signer signer, String address) {
    Consent paper =
        Consent.signed(Purpose.DISTRIBUTION, signer, "1", DAY, LocalDate.of(2035, 8, 31), "папка")
            .publishing(Publication.of(address, "фамилия, имя", ""));
    enrolment.record(school, person, paper, curator);
    return paper.id();
  }

  private Map<String, byte[]> taken(Moment moment) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    byte[] zip = publishing.take(school, programme, moment, site, curator);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  private static String index(Map<String, byte[]> files) {
    return new String(files.get("index.html"), StandardCharsets.UTF_8);
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
    }
  }

  private Way way(String address, UUID person) {
    return board.of(school, programme, address).stream()
        .filter(it -> it.person().equals(person))
        .findFirst()
        .orElseThrow()
        .way();
  }

  @Test
  void onlyAConsentForThatVeryAddressGivesAName() throws IOException {
    allowed(mentor, Signer.SELF, ADDRESS);
    allowed(mentee, Signer.REPRESENTATIVE, "https://other.example/news");
    board.put(school, programme, mentor, "сто встреч");
    board.put(school, programme, mentee, "олимпиада");

    assertThat(way(ADDRESS, mentor)).isEqualTo(Way.NAMED);
    assertThat(way(ADDRESS, mentee)).isEqualTo(Way.INITIALS);
    assertThat(way(ADDRESS + "-old", mentor)).isEqualTo(Way.INITIALS);
    String index = index(taken(Moment.YEAR_END));
    assertThat(index).contains("Ключева Вера", "сто встреч", "Е. Б.");
    assertThat(index).doesNotContain("Басов", "олимпиада", "7А");
  }

  @Test
  void whoTakesTheConsentBackIsNamedNoMoreAndIsToBeTakenDown() throws IOException {
    UUID paper = allowed(mentor, Signer.SELF, ADDRESS);
    board.put(school, programme, mentor, "сто встреч");
    taken(Moment.YEAR_END);
    assertThat(takeDowns.of(school, 0)).isEmpty();

    enrolment.withdraw(school, mentor, paper, LocalDate.now());

    assertThat(way(ADDRESS, mentor)).isEqualTo(Way.INITIALS);
    assertThat(index(taken(Moment.YEAR_END))).doesNotContain("Ключева");
    assertThat(takeDowns.of(school, 0))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.name()).isEqualTo("Ключева Вера");
              assertThat(it.address()).isEqualTo(ADDRESS);
              assertThat(it.packs()).isOne();
            });
  }

  @Test
  void whoseProcessingIsNotAllowedIsNotShownAtAll() throws IOException {
    board.put(school, programme, mentee, "олимпиада");
    enrolment.get(school, mentee).consents().stream()
        .filter(it -> it.purpose() == Purpose.PROCESSING)
        .forEach(it -> enrolment.withdraw(school, mentee, it.id(), LocalDate.now()));

    assertThat(way(ADDRESS, mentee)).isEqualTo(Way.NOT_AT_ALL);
    assertThat(index(taken(Moment.YEAR_END))).doesNotContain("Е. Б.");
  }

  private void registered(OrderKind kind, String subject, String points) {
    String head = TestSchool.login(Role.DIRECTOR, school);
    OrderId order = orders.draft(school, programme, kind, subject);
    OrderText text = orders.get(school, order).text();
    orders.check(school, order, text.edited("", "", text.points() + points), head);
    orders.sign(school, order, head);
    orders.register(school, order, Registration.byHand("Д-" + order, DAY), head);
  }

  @Test
  void theOrdersOfAugustNameNobodyOfTheBases() throws IOException {
    registered(
        OrderKind.IMPLEMENTATION,
        null,
        "\nПоручить Ключевой Вере провести встречу с Басовым Егором и Е. Басовым, а Егору Басову прийти.");

    Map<String, byte[]> files = taken(Moment.AUGUST);

    assertThat(files).containsKeys("index.html", "prikaz-1.pdf", "dorozhnaya-karta.pdf");
    String order = text(files.get("prikaz-1.pdf"));
    assertThat(order).contains("Поручить … провести встречу с … и …, а … прийти.");
    assertThat(order).doesNotContainIgnoringCase("Басов").doesNotContainIgnoringCase("Ключев");
    assertThat(order).contains("дорожн").doesNotContain("С приказом ознакомлен");
    assertThat(index(files))
        .contains("учитель музыки", "Куратор наставничества", "href=\"prikaz-1.pdf\"")
        .doesNotContain("http://", "src=\"//", "<script", "Басов", "Ключева");
  }

  @Test
  void thePairsOrderIsNeverAmongTheFilesAndWhatIsMissingIsSaid() {
    Pack pack = publishing.pack(school, programme, Moment.AUGUST, site);

    assertThat(pack.files()).isEmpty();
    assertThat(pack.items())
        .filteredOn(it -> it.state() == State.MISSING)
        .extracting(PackItem::title)
        .contains("Положение о наставничестве", "Приказ о назначении куратора", "Дорожная карта");
  }

  @Test
  void aPackIsMadeForASiteOfTheSchoolOnly() {
    OrganisationId other = schools.founded();
    UUID foreign = sites.add(other, "https://other.example").id();

    assertThatThrownBy(() -> publishing.take(school, programme, Moment.YEAR_END, foreign, curator))
        .hasMessageContaining("среди сайтов организации нет");
    assertThatThrownBy(() -> sites.add(school, ADDRESS + "/")).hasMessageContaining("уже есть");
    for (String wrong :
        List.of(
            "", "school.example", "javascript:alert(1)", "https://a@b.example", "https://x?y")) {
      assertThatThrownBy(() -> sites.add(school, wrong)).hasMessageContaining("не подходит");
    }
    sites.add(school, "https://школа12.рф/наставничество/");
    assertThat(sites.of(school))
        .extracting(SchoolSite::address)
        .contains("https://школа12.рф/наставничество");
    for (String again :
        List.of(
            "https://Школа12.рф/наставничество",
            "https://xn--12-6kc3bfr2e.xn--p1ai/наставничество")) {
      assertThatThrownBy(() -> sites.add(school, again)).hasMessageContaining("уже есть");
    }
    for (String wrong : List.of("https://школа 12.рф", "https://школа12.рф/../новости")) {
      assertThatThrownBy(() -> sites.add(school, wrong)).hasMessageContaining("не подходит");
    }
    assertThatThrownBy(() -> board.put(school, programme, mentor, " "))
        .hasMessageContaining("За что");
    control.cancel(programme, school, "ошибка");
    assertThatThrownBy(() -> publishing.take(school, programme, Moment.YEAR_END, site, curator))
        .hasMessageContaining("Программа отменена");
  }

  @Test
  void thePageShowsTheCheckListAndIsTheLeadersOnly() throws Exception {
    board.put(school, programme, mentee, "<i>олимпиада");
    String page = "/programmes/" + programme + "/publication";
    String preview = page + "/preview/YEAR_END/" + site + "/index.html";
    pages
        .as(curator, get(page))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Доска почёта")))
        .andExpect(content().string(containsString("только инициалы")))
        .andExpect(content().string(containsString("&lt;i&gt;олимпиада")));
    pages
        .as(curator, get(preview))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Е. Б.")))
        .andExpect(content().string(not(containsString("Басов"))));
    pages
        .as(curator, post(page + "/pack").param("moment", "YEAR_END").param("site", "" + site))
        .andExpect(status().isOk());
    pages.as(curator, get(page)).andExpect(content().string(containsString("Скачанные пакеты")));
    String stranger = TestSchool.login(Role.CURATOR, schools.founded());
    for (String path : List.of(page, preview, page + "/preview/AUGUST/" + site + "/prikaz-1.pdf")) {
      pages.as(TestSchool.login(Role.MENTOR, school), get(path)).andExpect(status().isForbidden());
      pages.as(stranger, get(path)).andExpect(status().isNotFound());
    }
    for (String path : List.of("/pack", "/sites", "/sites/remove", "/board", "/board/remove")) {
      var asked =
          post(page + path)
              .param("moment", "AUGUST")
              .param("site", "" + site)
              .param("address", "https://x.example")
              .param("person", "" + mentor)
              .param("merit", "за дело")
              .param("honour", "" + UUID.randomUUID());
      pages.as(TestSchool.login(Role.CLERK, school), asked).andExpect(status().isForbidden());
      pages.as(stranger, asked).andExpect(status().isNotFound());
    }
  }
}
