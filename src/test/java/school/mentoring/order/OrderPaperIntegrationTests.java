package school.mentoring.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.order.paper.OrderPaper;
import school.mentoring.order.paper.RoadmapPaper;
import school.mentoring.order.requisite.Registration;
import school.mentoring.order.text.OrderText;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class OrderPaperIntegrationTests {

  @Autowired TestSchool schools;
  @Autowired Orders orders;
  @Autowired OrderPaper paper;
  @Autowired RoadmapPaper roadmaps;

  private OrganisationId school;
  private ProgrammeId programme;

  @BeforeEach
  void found() {
    school = schools.founded();
    programme = schools.programme(school, 2024).id();
  }

  private Order registered(OrderKind kind) {
    OrderId id = orders.draft(school, programme, kind, null);
    orders.check(school, id, orders.get(school, id).text(), "");
    orders.sign(school, id, "");
    orders.register(school, id, Registration.byHand("12-ОД", LocalDate.of(2024, 8, 30)), "");
    return orders.get(school, id);
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
    }
  }

  @Test
  void thePdfCarriesNumberDatePointsAnnexAndSheet() throws IOException {
    Order order = registered(OrderKind.IMPLEMENTATION);

    assertThat(text(paper.document(order).pdf()))
        .contains("МБОУ «Берёзовская школа»", "ПРИКАЗЫВАЮ:", "30.08.2024", "№ 12-ОД")
        .contains("с. Берёзовка", "О внедрении целевой модели наставничества", "№ Р-145")
        .contains("1. Внедрить", "2. Утвердить и ввести в действие Положение", "5.1. Организовать")
        .contains("Директор", "А. С. Ветрова")
        .contains("Приложение № 1 к приказу от 30.08.2024 № 12-ОД", "Лист ознакомления")
        .doesNotContain("ПРОЕКТ");
    assertThat(paper.name(order)).isEqualTo("Приказ № 12-ОД от 30.08.2024");
  }

  @Test
  void theDocxCarriesTheSameText() throws IOException {
    byte[] docx = paper.document(registered(OrderKind.REGULATION)).docx();

    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(docx))) {
      ZipEntry part = parts.getNextEntry();
      while (!part.getName().equals("word/document.xml")) {
        part = parts.getNextEntry();
      }
      assertThat(new String(parts.readAllBytes(), StandardCharsets.UTF_8))
          .contains("12-ОД", "30.08.2024", "Об утверждении Положения о наставничестве");
    }
  }

  /** Pairs need a proposal to be drafted from. */
  static Stream<OrderKind> kindsOfTheProgramme() {
    return OrderKind.values().stream().filter(it -> !it.equals(OrderKind.PAIRS));
  }

  @ParameterizedTest
  @MethodSource("kindsOfTheProgramme")
  void everyKindIsWordedFully(OrderKind kind) {
    String subject = kind.changesAnother() ? registered(OrderKind.REWARD).id().toString() : null;
    Order order = orders.get(school, orders.draft(school, programme, kind, subject));
    OrderText text = order.text();

    assertThat(text.heading()).matches("Об? .+").doesNotEndWith(".");
    assertThat(text.preamble()).doesNotContain("null", "[", "{").endsWith(",");
    assertThat(text.numberedPoints()).hasSizeGreaterThan(2);
    assertThat(text.points()).doesNotContain("null", "[", "{", "..", "()", " ,", ", ,");
    assertThat(text.numberedPoints().get(text.numberedPoints().size() - 1)).contains("Контроль");
    if (order.annexes().isEmpty() && !kind.equals(OrderKind.DISTRICT_PLAN)) {
      assertThat(text.points()).doesNotContain("риложени", "рилага");
    }
    assertThat(order.sheet().lines()).isNotEmpty();
  }

  @Test
  void theOneOrderIsAnnexedTheRegulationAndTheRoadmapOfTheModels() {
    List<Annex> annexes = registered(OrderKind.IMPLEMENTATION).annexes();

    assertThat(annexes)
        .extracting(Annex::title)
        .containsExactly(
            "Положение о наставничестве в МБОУ «Берёзовская школа»",
            "Дорожная карта внедрения целевой модели наставничества на 2024/2025 учебный год");
    assertThat(annexes.get(1).rows())
        .anySatisfy(
            row ->
                assertThat(row)
                    .contains("1. Издание приказа о внедрении целевой модели наставничества")
                    .contains("август 2024"));
    assertThat(annexes.get(1).rows()).extracting(row -> row.get(3)).doesNotHaveDuplicates();
  }

  @Test
  void theRoadmapIsPrintedWithTheOrderThatApprovedIt() throws IOException {
    registered(OrderKind.ROADMAP);

    RoadmapPaper.Paper printed = roadmaps.of(school, programme, false);

    assertThat(text(printed.document().pdf()))
        .contains("УТВЕРЖДЕНА приказом МБОУ «Берёзовская школа» от 30.08.2024 № 12-ОД")
        .contains("Дорожная карта внедрения целевой модели наставничества на 2024/2025 учебный год")
        .contains("Наименование этапа", "Содержание деятельности", "август 2024", "май 2025")
        .doesNotContain("ПРОЕКТ", "УТВЕРЖДАЮ");
  }

  @Test
  void anOrderWithoutANumberIsPrintedAsADraft() {
    OrderId id = orders.draft(school, programme, OrderKind.REWARD, "<b>1</b>");

    assertThat(paper.document(orders.get(school, id)).html()).contains("ПРОЕКТ");
  }
}
