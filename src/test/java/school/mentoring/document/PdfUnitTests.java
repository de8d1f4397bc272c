package school.mentoring.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PdfUnitTests {

  private static PDDocument pdf;

  @BeforeAll
  static void render() throws IOException {
    pdf = Loader.loadPDF(Samples.order().pdf());
  }

  @AfterAll
  static void close() throws IOException {
    pdf.close();
  }

  @Test
  void textIsCyrillicAndWhole() throws IOException {
    assertThat(text(1, pdf.getNumberOfPages()))
        .contains("О закреплении наставнических пар", "ПРИКАЗЫВАЮ:", "Приложение № 1")
        .contains("Ясенев Пётр Ильич, 40", "40 класс");
  }

  @Test
  void lineBreaksOfTextAreKept() throws IOException {
    assertThat(text(1, 1).lines())
        .anyMatch(line -> line.strip().startsWith("с учётом мнения"))
        .anyMatch(line -> line.strip().equals("Исполняющий обязанности"));
  }

  @Test
  void pagesAreNumberedFromTheSecondOn() throws IOException {
    assertThat(text(1, 1).strip()).startsWith("Муниципальное");
    assertThat(text(2, 2).strip()).startsWith("2");
    assertThat(text(3, 3).strip()).startsWith("3");
  }

  @Test
  void everyFontIsEmbedded() {
    assertThat(fonts())
        .isNotEmpty()
        .allMatch(PDFont::isEmbedded)
        .allMatch(font -> font.getName().contains("LiberationSerif"));
  }

  @Test
  void metadataClaimsPdfA2b() throws IOException {
    byte[] xmp = pdf.getDocumentCatalog().getMetadata().toByteArray();

    assertThat(new String(xmp, StandardCharsets.UTF_8))
        .containsPattern("pdfaid:part(=\"|>)2")
        .containsPattern("pdfaid:conformance(=\"|>)B");
    assertThat(pdf.getDocumentCatalog().getOutputIntents()).isNotEmpty();
  }

  @Test
  void chartIsAPicture() throws IOException {
    PDResources last = pdf.getPage(pdf.getNumberOfPages() - 1).getResources();

    assertThat(last.getXObjectNames()).anyMatch(last::isImageXObject);
  }

  @Test
  void widePagesAreForTemplatesThatAskForThem() throws IOException {
    Document wide = new TemplateDocuments().compose("sample-wide", Map.of());
    try (PDDocument report = Loader.loadPDF(wide.pdf())) {
      PDRectangle page = report.getPage(0).getMediaBox();
      assertThat(page.getWidth()).isGreaterThan(page.getHeight());
    }
  }

  private static String text(int first, int last) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(first);
    stripper.setEndPage(last);
    return stripper.getText(pdf);
  }

  private static List<PDFont> fonts() {
    return StreamSupport.stream(pdf.getPages().spliterator(), false)
        .flatMap(page -> fonts(page.getResources()).stream())
        .toList();
  }

  private static List<PDFont> fonts(PDResources resources) {
    return StreamSupport.stream(resources.getFontNames().spliterator(), false)
        .map(name -> font(resources, name))
        .toList();
  }

  private static PDFont font(PDResources resources, COSName name) {
    try {
      return resources.getFont(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
