package school.mentoring.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.SectPr;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxAwardUnitTests {

  /** What a letter's template asks of a letter. */
  public record Award(
      String title,
      int number,
      String body,
      String signedPost,
      String signedName,
      LocalDate issuedOn) {}

  @ParameterizedTest
  @CsvSource({"a4, 16840, 11907, 680, 9646", "a5, 11907, 8391, 454, 6584"})
  void anAwardFillsASheetOfItsSizeWithoutANumber(
      String size, int width, int height, int margin, int frame) throws Exception {
    WordprocessingMLPackage docx = opened(size);
    SectPr page = docx.getMainDocumentPart().getJaxbElement().getBody().getSectPr();

    assertThat(page.getPgSz().getW()).isEqualTo(width);
    assertThat(page.getPgSz().getH()).isEqualTo(height);
    assertThat(page.getPgMar().getLeft()).isEqualTo(margin);
    assertThat(page.getEGHdrFtrReferences()).isEmpty();
    assertThat(XmlUtils.marshaltoString(docx.getMainDocumentPart().getJaxbElement()))
        .contains("<w:trHeight w:val=\"" + frame);
  }

  private static WordprocessingMLPackage opened(String size) throws Exception {
    Award award =
        new Award(
            "Сертификат",
            1,
            "Настоящий сертификат подтверждает участие Ивановой Анны в программе.",
            "Директор",
            "О. Н. Берестова",
            LocalDate.of(2027, 5, 31));
    byte[] file =
        new TemplateDocuments()
            .compose(
                "recognition/letters",
                Map.of(
                    "letters",
                    List.of(award, award, award),
                    "organisation",
                    "МБОУ «Школа»",
                    "place",
                    "с. Заречное",
                    "sheet",
                    size))
            .docx();
    return WordprocessingMLPackage.load(new ByteArrayInputStream(file));
  }
}
