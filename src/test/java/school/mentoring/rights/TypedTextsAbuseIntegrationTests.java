package school.mentoring.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestParam;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import school.mentoring.EngineTest;
import school.mentoring.TestPages;
import school.mentoring.organisation.Role;

/** What hostile people type, followed to every paper, table, picture and calendar. */
@EngineTest
class TypedTextsAbuseIntegrationTests {

  private static final String TYPED =
      "=cmd|'/C calc'!A1<script>alert(1)</script>&amp;{{7*7}}[[${7*7}]]__${7*7}__\u0000\u0008"
          + "\uD800\u202Eab\u200B😀;,\\n\"'%s%d\r\nBcc: x@y.z ../../etc/passwd";

  /** Nobody's letters, a computer's sums, signs that turn a line round or have no shape. */
  private static final Pattern HARM =
      Pattern.compile("<script>alert|\\{\\{49|\\[\\[49|__49__|[\u0000\u0008\u202E\u200B]");

  private static final String LONG = "Щ".repeat(190);

  @Autowired YearAddresses addresses;
  @Autowired PairYear year;
  @Autowired TestPages pages;

  private PairYear.Built built;
  private String run;
  private String pair;

  @BeforeEach
  void build() throws Exception {
    built = year.build();
    run = "/programmes/" + built.programme();
    pair = "/mentorships/" + built.pair().id();
  }

  private MockHttpServletResponse sent(Role role, String path, String... typed) throws Exception {
    var request = post(path);
    for (int at = 0; at < typed.length; at += 2) {
      request.param(typed[at], typed[at + 1]);
    }
    return pages.as(built.login(role), request).andReturn().getResponse();
  }

  private void taken(Role role, String path, String... typed) throws Exception {
    MockHttpServletResponse answer = sent(role, path, typed);
    assertThat(answer.getStatus()).as(path + text(answer)).isEqualTo(302);
  }

  private String refused(Role role, String path, String... typed) throws Exception {
    MockHttpServletResponse answer = sent(role, path, typed);
    assertThat(answer.getStatus()).as(path).isEqualTo(400);
    return text(answer);
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private void typeEverywhere() throws Exception {
    String today = LocalDate.now().toString();
    String soon = LocalDate.now().plusDays(20).toString();
    LocalDate start = built.pair().startsOn();
    taken(
        Role.MENTOR,
        pair + "/plans/" + built.ids().get("planId") + "/edit",
        "revision",
        "" + revision(),
        "startsOn",
        start.toString(),
        "endsOn",
        start.plusMonths(5).toString(),
        "goal",
        TYPED,
        "tasks",
        TYPED,
        "activities[0].direction",
        TYPED,
        "activities[0].action",
        LONG,
        "activities[0].dueOn",
        soon,
        "activities[0].expected",
        TYPED,
        "achievements[0].achievement",
        TYPED,
        "achievements[0].proof",
        LONG,
        "deficits[0].deficit",
        TYPED,
        "deficits[0].helper",
        LONG);
    taken(
        Role.CURATOR,
        run + "/surveys/dynamics",
        "parameter",
        LONG,
        "group",
        TYPED,
        "people",
        "10",
        "entry",
        "3",
        "exit",
        "4",
        "grown",
        "5",
        "source",
        TYPED);
    taken(Role.CURATOR, run + "/surveys/swot", "strengths", TYPED, "threats", LONG);
    taken(Role.CURATOR, run + "/decisions", typed("pairs", built.pair().id(), "decision", "GO_ON"));
    taken(
        Role.CURATOR,
        run + "/recognition/letters/typed",
        "kind",
        "THANKS_PARTNER",
        "name",
        TYPED,
        "dative",
        LONG);
    taken(
        Role.CURATOR,
        "/practices/" + built.ids().get("practice"),
        "title",
        TYPED,
        "problem",
        LONG,
        "actions",
        TYPED,
        "authors",
        LONG);
    taken(
        Role.CURATOR,
        run + "/publication/board",
        "person",
        built.ids().get("menteeId"),
        "merit",
        TYPED);
    taken(
        Role.MENTOR,
        pair + "/meetings",
        "kind",
        "TRIAL",
        "heldOn",
        today,
        "minutes",
        "45",
        "format",
        "IN_PERSON",
        "topic",
        TYPED,
        "result",
        LONG,
        "nextStep",
        TYPED);
  }

  private static String[] typed(String first, Object id, String second, String value) {
    return new String[] {first, id.toString(), second, value, "reason", TYPED, "result", LONG};
  }

  private int revision() throws Exception {
    String page =
        text(
            pages
                .as(
                    built.login(Role.MENTOR),
                    get(pair + "/plans/" + built.ids().get("planId") + "/edit"))
                .andReturn()
                .getResponse());
    return Integer.parseInt(page.replaceAll("(?s).*name=\"revision\" value=\"(\\d+)\".*", "$1"));
  }

  @Test
  void everyPageAndPaperShowsItHarmlessly() throws Exception {
    typeEverywhere();
    List<String> harmed = new ArrayList<>();
    for (YearAddresses.Address address : addresses.all()) {
      if (address.method() == HttpMethod.GET && !address.isPublic()) {
        String path = addresses.filled(address, built);
        look(path, harmed);
        if (path.endsWith(".csv")) {
          look(path.replace(".csv", ".xlsx"), harmed);
        }
        if (path.endsWith(".pdf")) {
          look(path.replace(".pdf", ".docx"), harmed);
        }
      }
    }
    MockHttpServletResponse pack =
        sent(
            Role.CURATOR,
            run + "/publication/pack",
            "moment",
            "YEAR_END",
            "site",
            built.ids().get("site"));
    parts("pack", pack.getContentAsByteArray(), harmed);
    assertThat(harmed).isEmpty();
  }

  private void look(String path, List<String> harmed) throws Exception {
    MockHttpServletResponse seen =
        pages.as(built.login(Role.CURATOR), get(path)).andReturn().getResponse();
    String type = "" + seen.getContentType();
    String disposition = "" + seen.getHeader("Content-Disposition");
    if (seen.getStatus() >= 500 || disposition.contains("\n") || disposition.contains("..")) {
      harmed.add(path + " " + seen.getStatus() + " " + disposition);
    } else if (type.startsWith("text/html")) {
      harm(path, text(seen), harmed);
    } else if (type.startsWith("text/csv")) {
      if (Pattern.compile("(?m)(^|;)\"?[=@\t]|[\\x00\\x08\u202E\u200B]")
          .matcher(text(seen))
          .find()) {
        harmed.add(path + " counts");
      }
    } else if (type.startsWith("application/pdf")) {
      paper(path, seen.getContentAsByteArray(), harmed);
    } else if (type.contains("openxmlformats")) {
      parts(path, seen.getContentAsByteArray(), harmed);
    }
  }

  private static void harm(String where, String text, List<String> harmed) {
    if (HARM.matcher(text).find()) {
      harmed.add(where);
    }
  }

  /** Nothing of a paper lies beside its page: a word without an end pushes nothing off. */
  private static void paper(String path, byte[] file, List<String> harmed) throws IOException {
    try (PDDocument paper = Loader.loadPDF(file)) {
      float width = paper.getPage(0).getMediaBox().getWidth();
      float height = paper.getPage(0).getMediaBox().getHeight();
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition sign) {
          if (sign.getXDirAdj() > Math.max(width, height)
              || sign.getDir() == 0 && sign.getXDirAdj() > width) {
            harmed.add(path + " lies beside the page: " + sign.getUnicode());
          }
        }
      }.getText(paper);
    }
  }

  private static void parts(String path, byte[] file, List<String> harmed) throws Exception {
    Path kept = Files.createTempFile("typed", ".zip");
    Files.write(kept, file);
    try (ZipFile zip = new ZipFile(kept.toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        if (part.getName().contains("..") || part.getName().startsWith("/")) {
          harmed.add(path + " names " + part.getName());
        }
        if (part.getName().matches(".*\\.(xml|rels|html)")) {
          byte[] content = zip.getInputStream(part).readAllBytes();
          part(path + " " + part.getName(), new String(content, StandardCharsets.UTF_8), harmed);
        }
      }
    } finally {
      Files.delete(kept);
    }
  }

  private static void part(String name, String text, List<String> harmed) throws Exception {
    harm(name, text, harmed);
    if (text.contains("<f>") || !name.endsWith("html") && !isXml(text)) {
      harmed.add(name + " is broken");
    }
  }

  private static boolean isXml(String text) throws Exception {
    try {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(text)));
      return true;
    } catch (SAXException broken) {
      return false;
    }
  }

  @Test
  void aCalendarKeepsItsLines() throws Exception {
    taken(
        Role.MENTOR,
        pair + "/planned",
        "from",
        LocalDate.now().plusDays(5).toString(),
        "format",
        "IN_PERSON",
        "place",
        "каб. 5; этаж 2, \\n\r\nATTENDEE:mailto:x@y.z\nBEGIN:VALARM " + "Щ😀".repeat(40));
    Object address =
        pages
            .as(built.login(Role.MENTOR), post("/calendar/feeds"))
            .andReturn()
            .getFlashMap()
            .get("address");
    String feed =
        text(
            pages
                .asNobody(get(address.toString().replaceFirst("^https?://[^/]+", "")))
                .andReturn()
                .getResponse());

    for (String line : feed.split("\r\n")) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
      assertThat(line).doesNotContain("\uFFFD").matches("[ A-Z].*");
    }
    String whole = feed.replace("\r\n ", "");
    assertThat(whole).contains("каб. 5\\; этаж 2\\, \\\\n");
    assertThat(whole).doesNotContainPattern("(?m)^(ATTENDEE|BEGIN:VALARM)");
  }

  @Test
  void noDayNumberOrChoiceOfNobodyBreaksAnything() throws Exception {
    List<String> broken = new ArrayList<>();
    for (YearAddresses.Address address : addresses.all()) {
      if (address.method() == HttpMethod.POST && !address.isPublic()) {
        var request = addresses.asked(address, built);
        request.with(
            it -> {
              for (Parameter asked : address.handler().getMethod().getParameters()) {
                if (asked.isAnnotationPresent(RequestParam.class)) {
                  nobodys(asked.getType())
                      .ifPresent(typed -> it.setParameter(YearAddresses.name(asked), typed));
                }
              }
              return it;
            });
        broken(address, "nobody's", request, broken);
        broken(
            address, "nothing", request(HttpMethod.POST, addresses.filled(address, built)), broken);
      }
    }
    assertThat(broken).isEmpty();
  }

  private static Optional<String> nobodys(Class<?> type) {
    if (type == LocalDate.class) {
      return Optional.of("+999999999-12-31");
    }
    if (type.isEnum()) {
      return Optional.of("нет такого");
    }
    return Optional.of("1e400").filter(it -> type.isPrimitive() || type == Double.class);
  }

  private void broken(
      YearAddresses.Address address,
      String typed,
      MockHttpServletRequestBuilder request,
      List<String> broken)
      throws Exception {
    MockHttpServletResponse answer =
        pages.as(built.login(Role.CURATOR), request).andReturn().getResponse();
    boolean said = answer.getStatus() < 400 || text(answer).contains("class=\"problem\"");
    if (answer.getStatus() >= 500 || !said) {
      broken.add(address.key() + " " + typed + " " + answer.getStatus());
    }
  }

  @Test
  void whatDoesNotFitIsRefusedByNameAndNotAsSomebodyElsesFault() throws Exception {
    assertThat(refused(Role.CURATOR, run + "/care/holidays", days("first", "last")))
        .contains("+999999999-12-31", "с 01.01.1900 по 31.12.2199");
    assertThat(
            refused(
                Role.CURATOR,
                "/contests/" + built.ids().get("contestId") + "/event",
                "eventOn",
                "9999-12-31"))
        .contains("9999-12-31");
    taken(
        Role.CURATOR,
        run + "/recognition/letters/typed",
        "kind",
        "THANKS_PARTNER",
        "name",
        "а".repeat(300),
        "dative",
        "музею");
    assertThat(refused(Role.CURATOR, "/indicators", indicator("lines", "Щ".repeat(1001))))
        .contains("Строки дорожных карт", "1001");
    assertThat(refused(Role.CURATOR, "/indicators", indicator("roadmaps", "Щ".repeat(501))))
        .contains("Дорожные карты", "501");
    assertThat(
            refused(
                Role.CURATOR,
                run + "/surveys/dynamics",
                "parameter",
                "Балл",
                "people",
                "10",
                "entry",
                "3",
                "source",
                "Журнал"))
        .contains("На выходе");
    assertThat(
            refused(
                Role.CURATOR,
                pair + "/plans/" + built.ids().get("planId") + "/council",
                "day",
                "1926-11-20"))
        .contains("20.11.1926");
    assertThat(
            refused(
                Role.CURATOR,
                "/contests/" + built.ids().get("contestId") + "/ties",
                "order-" + built.ids().get("application"),
                "первый"))
        .contains("первый", "от 1 до 999");
  }

  private static String[] days(String first, String last) {
    return new String[] {first, "+999999999-12-31", last, "+999999999-12-31", "title", "Карантин"};
  }

  private static String[] indicator(String field, String value) {
    return new String[] {
      "title",
      "Свой",
      "unit",
      "PERCENT",
      "numerator",
      "entered",
      "denominator",
      "entered",
      "method",
      "Так",
      "level",
      "SCHOOL",
      "targets",
      "50 к 31.12",
      field,
      value
    };
  }
}
