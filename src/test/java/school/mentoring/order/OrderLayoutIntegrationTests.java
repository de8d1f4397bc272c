package school.mentoring.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.document.Documents;
import school.mentoring.document.PdfA;
import school.mentoring.order.PaperLines.Line;
import school.mentoring.order.PaperLines.Picture;
import school.mentoring.order.approval.Visa;
import school.mentoring.order.approval.VisaDecision;
import school.mentoring.order.authenticity.OpenOrders;
import school.mentoring.order.authenticity.OrderSeals;
import school.mentoring.order.authenticity.PublicOrders;
import school.mentoring.order.history.Stamp;
import school.mentoring.order.paper.OrderPaper;
import school.mentoring.order.requisite.Certificate;
import school.mentoring.order.requisite.Registration;
import school.mentoring.order.requisite.Signing;
import school.mentoring.order.requisite.SigningWay;
import school.mentoring.organisation.Organisations;
import school.mentoring.organisation.Requisites;
import school.mentoring.shared.OrganisationId;

/** Every requisite of a printed order against its place by GOST R 7.0.97-2025. */
@EngineTest
class OrderLayoutIntegrationTests {

  /** Half a millimetre: letters have edges of their own. */
  private static final Offset<Double> NEAR = offset(0.5);

  private static final String FOUNDER = "Управление образования Берёзовского района";

  @Autowired TestSchool schools;
  @Autowired Orders orders;
  @Autowired Documents documents;
  @Autowired Organisations organisations;
  @Autowired OrderPeople people;
  @Autowired BeanFactory beans;
  @Autowired OrderSeals seals;
  @Autowired Clock clock;
  @Autowired OrderPaper ownPaper;

  private Order order;
  private byte[] pdf;
  private PaperLines lines;

  @BeforeEach
  void print() throws Exception {
    OrganisationId school = schools.founded();
    organisations.describe(
        school,
        new Requisites(
            "Муниципальное бюджетное общеобразовательное учреждение «Берёзовская средняя школа»",
            "МБОУ «Берёзовская школа»",
            "с. Берёзовка",
            "директор",
            FOUNDER,
            "",
            "",
            ""));
    OrderId id =
        orders.draft(school, schools.programme(school, 2024).id(), OrderKind.IMPLEMENTATION, null);
    orders.check(school, id, orders.get(school, id).text(), "");
    orders.sign(school, id, "");
    orders.register(school, id, Registration.byHand("12-ОД", LocalDate.of(2024, 8, 30)), "");
    order = orders.get(school, id);
    pdf = paper("https://school.example").document(order).pdf();
    lines = PaperLines.of(pdf);
  }

  private OrderPaper paper(String address) {
    PublicOrders open = OpenOrders.at(address, beans);
    return new OrderPaper(documents, organisations, people, open, seals, clock);
  }

  @Test
  void marginsAreThoseOfPapersKeptOverTenYears() {
    assertThat(upright())
        .allSatisfy(
            line -> {
              assertThat(line.left()).isGreaterThan(30 - 0.5);
              assertThat(line.right()).isLessThan(200 + 0.5);
              assertThat(line.base()).isBetween(20.0, 277.0);
            });
  }

  /** All but the numbers of the pages and pages that lie on their side. */
  private List<Line> upright() {
    return lines.all().stream()
        .filter(it -> !it.text().matches("\\d{1,2}") || it.base() > 20)
        .filter(it -> lines.page(it.page()).stream().noneMatch(other -> other.right() > 205))
        .toList();
  }

  @Test
  void pagesAreNumberedFromTheSecondOnInTheMiddleOfTheTopMargin() {
    Line number = top(2);

    assertThat(top(1).text()).startsWith("Управление");
    assertThat(number.text()).isEqualTo("2");
    assertThat((number.left() + number.right()) / 2).isCloseTo(115, NEAR);
    // the height of the letters above their base line counts
    assertThat(number.base() - 3).isGreaterThan(10);
    assertThat(number.base()).isLessThan(20);
  }

  private Line top(int page) {
    return lines.page(page).stream().min(Comparator.comparing(Line::base)).orElseThrow();
  }

  @Test
  void requisitesStandOneUnderAnother() {
    List<Double> places =
        Stream.of(
                FOUNDER.substring(0, 20),
                "Муниципальное бюджетное",
                "(МБОУ",
                "ПРИКАЗ",
                "30.08.2024",
                "с. Берёзовка",
                "О внедрении",
                "В целях",
                "ПРИКАЗЫВАЮ:",
                "1. Внедрить")
            .map(it -> lines.first(it).base())
            .toList();

    assertThat(places).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void requisitesAreNotLongerThanTwelveCentimetres() {
    double heading = lines.first("О внедрении").base();

    assertThat(lines.page(1))
        .filteredOn(it -> it.base() <= heading && !it.text().startsWith("№"))
        .allSatisfy(it -> assertThat(it.width()).isLessThan(120.5));
    assertThat(lines.first("О внедрении").left()).isCloseTo(30, NEAR);
  }

  @Test
  void dateAndNumberStandOnOneLine() {
    Line date = lines.first("30.08.2024");
    Line number = lines.first("№ 12-ОД");

    assertThat(date.left()).isCloseTo(30, NEAR);
    assertThat(number.right()).isCloseTo(200, NEAR);
    assertThat(date.base()).isEqualTo(number.base());
  }

  @Test
  void theCommandHasALineOfItsOwnAndPointsAreIndented() {
    assertThat(lines.first("ПРИКАЗЫВАЮ").text()).isEqualTo("ПРИКАЗЫВАЮ:");
    assertThat(lines.first("1. Внедрить").left()).isCloseTo(42.5, NEAR);
    // justified: the line reaches the right margin
    assertThat(lines.first("1. Внедрить").right()).isCloseTo(200, NEAR);
  }

  @Test
  void theSignatureHasThePostOnTheLeftAndInitialsBeforeTheSurnameOnTheRight() {
    Line post = lines.first("Директор");
    Line name = lines.first("А. С. Ветрова");

    assertThat(post.left()).isCloseTo(30, NEAR);
    assertThat(name.right()).isCloseTo(200, NEAR);
    assertThat(name.base()).isCloseTo(post.base(), NEAR);
  }

  @Test
  void annexesAreNamedBeforeTheSignatureAndMarkedOnTheirRight() {
    Line mark = lines.first("Приложение № 1");

    assertThat(lines.first("Приложения:").base()).isLessThan(lines.first("Директор").base());
    assertThat(mark.left()).isGreaterThan(30 + 80);
    assertThat(mark.base()).isLessThan(30);
    assertThat(lines.first("УТВЕРЖДЕНО").left()).isEqualTo(mark.left());
    assertThat(lines.first("УТВЕРЖДЕНА").page()).isGreaterThan(mark.page());
  }

  @Test
  void whoPreparedTheOrderStandsUnderTheSignature() {
    Line executor = lines.first("Исполнитель:");

    assertThat(executor.left()).isCloseTo(30, NEAR);
    assertThat(executor.base()).isGreaterThan(lines.first("Директор").base());
  }

  @Test
  void theCodeStandsInTheLowerRightOfTheFirstPage() throws Exception {
    Picture code = PaperLines.pictures(pdf, 1).get(0);

    assertThat(code.width()).isCloseTo(25, NEAR);
    assertThat(code.left() + code.width()).isCloseTo(200, NEAR);
    assertThat(code.top() + code.height()).isBetween(250.0, 277.5);
    assertThat(PaperLines.pictures(pdf, 2)).isEmpty();
    assertThat(PaperLines.pictures(ownPaper.document(order).pdf(), 1)).isEmpty();
  }

  @Test
  void anElectronicSignatureAndVisasAreMarkedUnderTheOrder() throws Exception {
    Stamp stamp = new Stamp(clock.instant(), LocalDate.now(clock), "Осинова В. П.");
    order
        .visas()
        .begin(
            List.of(
                Visa.awaited("osinova", new NamedPerson("Осинова В. П.", "заместитель директора"))
                    .decided(VisaDecision.WITH_REMARKS, "уточнить срок", stamp),
                Visa.awaited("klenov", new NamedPerson("Клёнов И. И.", "председатель"))));
    order.signing =
        Signing.of(
            SigningWay.ELECTRONIC,
            LocalDate.of(2024, 8, 30),
            null,
            new Certificate(
                "709346372946738420135056007448981155039651512606",
                "Ветрова Анна Сергеевна",
                LocalDate.of(2024, 6, 8),
                LocalDate.of(2025, 6, 7)));
    lines = PaperLines.of(paper("").document(order).pdf());

    Line mark = lines.first("ДОКУМЕНТ ПОДПИСАН");
    Line name = lines.first("А. С. Ветрова");
    assertThat(mark.left()).isGreaterThan(lines.first("Директор").right());
    assertThat(lines.first("70934637").right()).isLessThan(name.left());
    assertThat(lines.first("Действителен").text())
        .isEqualTo("Действителен с 08.06.2024 по 07.06.2025");
    assertThat(lines.first("СОГЛАСОВАНО").base()).isGreaterThan(mark.base());
    assertThat(lines.first("В. П. Осинова").right()).isCloseTo(200, NEAR);
    assertThat(lines.all()).noneMatch(it -> it.text().contains("Клёнов И. И."));
  }

  @Test
  void datesAreWrittenInOneWay() {
    assertThat(lines.all())
        .noneMatch(it -> it.text().matches(".*\\d (января|августа|сентября|декабря) \\d{4}.*"));
  }

  @Test
  void thePdfIsFitForAnArchive() throws Exception {
    assertThat(PdfA.problems(pdf)).isEmpty();
  }

  @Test
  void inDocxTooTheSignatureStaysWithTheLastPoint() throws Exception {
    List<String> paragraphs = List.of(docx().split("</w:p>"));

    int point = holding(paragraphs, "Контроль за исполнением");
    int post = holding(paragraphs, ">Директор<");
    assertThat(paragraphs.subList(point, post))
        .hasSizeGreaterThan(2)
        .allMatch(it -> it.contains("<w:keepNext/>"));
  }

  private String docx() throws Exception {
    try (ZipInputStream parts =
        new ZipInputStream(new ByteArrayInputStream(ownPaper.document(order).docx()))) {
      ZipEntry part = parts.getNextEntry();
      while (!part.getName().equals("word/document.xml")) {
        part = parts.getNextEntry();
      }
      return new String(parts.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static int holding(List<String> paragraphs, String text) {
    return IntStream.range(0, paragraphs.size())
        .filter(it -> paragraphs.get(it).contains(text))
        .findFirst()
        .orElseThrow();
  }
}
