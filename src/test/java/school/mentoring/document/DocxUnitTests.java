package school.mentoring.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.docx4j.TextUtils;
import org.docx4j.TraversalUtil;
import org.docx4j.XmlUtils;
import org.docx4j.finders.ClassFinder;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.P;
import org.docx4j.wml.STPageOrientation;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tr;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DocxUnitTests {

  private static WordprocessingMLPackage docx;

  @BeforeAll
  static void render() throws Docx4JException {
    docx = opened(Samples.order("Прошу <b>срочно</b>\nи письменно"));
  }

  @Test
  void textIsWholeAndMarkupInItIsText() throws Exception {
    assertThat(TextUtils.getText(docx.getMainDocumentPart().getJaxbElement()))
        .contains("О закреплении наставнических пар", "ПРИКАЗЫВАЮ:", "Прошу <b>срочно</b>");
  }

  @Test
  void lineBreaksBecomeParagraphs() {
    assertThat(found(P.class).stream().map(Object::toString))
        .contains("Прошу <b>срочно</b>", "и письменно");
  }

  @Test
  void annexKeepsItsRowsUnderARepeatedHead() {
    Tbl annex = (Tbl) found(Tbl.class).get(2);

    assertThat(annex.getContent()).hasSize(41);
    assertThat(XmlUtils.marshaltoString(annex.getContent().get(0))).contains("w:tblHeader");
  }

  @Test
  void annexStartsAPage() {
    assertThat(paragraph("Приложение №\u00a01").getPPr().getPageBreakBefore()).isNotNull();
  }

  @Test
  void tablesAreAsWideAsTheText() {
    assertThat(found(Tbl.class))
        .extracting(table -> ((Tbl) table).getTblPr().getTblW().getW().intValue())
        .allMatch(width -> Math.abs(width - 9638) < 10);
  }

  @Test
  void rowsStayOnOnePage() {
    assertThat(found(Tr.class))
        .allMatch(row -> XmlUtils.marshaltoString(row).contains("cantSplit"));
  }

  @Test
  void chartIsAPicture() {
    assertThat(found(Drawing.class)).hasSize(1);
  }

  @Test
  void pageIsA4WithTheMarginsOfAnOrder() {
    SectPr section = section();

    assertThat(section.getPgSz().getW()).isEqualTo(11907);
    assertThat(section.getPgMar())
        .extracting("left", "right", "top", "bottom")
        .extracting(Object::toString)
        .containsExactly("1701", "567", "1134", "1134");
  }

  @Test
  void pagesAreNumberedFromTheSecondOn() throws Docx4JException {
    HeaderPart header =
        (HeaderPart)
            docx.getParts().getParts().values().stream()
                .filter(HeaderPart.class::isInstance)
                .findFirst()
                .orElseThrow();

    assertThat(section().getTitlePg()).isNotNull();
    assertThat(XmlUtils.marshaltoString(header.getContents()))
        .contains(" PAGE ", "w:val=\"center\"");
  }

  @Test
  void paragraphsAreJustifiedAndIndented() {
    P point = paragraph("4. Контроль исполнения приказа оставляю за собой.");

    assertThat(point.getPPr().getJc().getVal()).hasToString("BOTH");
    assertThat(point.getPPr().getInd().getFirstLine().intValue()).isBetween(700, 715);
  }

  @Test
  void headingsKeepTheirLevel() {
    assertThat(paragraph("ПРИКАЗ").getPPr().getPStyle().getVal()).isEqualTo("Heading1");
  }

  @Test
  void lettersAreTimesNewRoman() {
    String body = docx.getMainDocumentPart().getXML();

    assertThat(body).contains("w:hAnsi=\"Times New Roman\"").doesNotContain("Liberation");
  }

  @Test
  void widePagesAreForTemplatesThatAskForThem() throws Docx4JException {
    Document wide = new TemplateDocuments().compose("sample-wide", Map.of());
    SectPr section = opened(wide).getMainDocumentPart().getJaxbElement().getBody().getSectPr();

    assertThat(section.getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
  }

  private static WordprocessingMLPackage opened(Document document) throws Docx4JException {
    return WordprocessingMLPackage.load(new ByteArrayInputStream(document.docx()));
  }

  private static SectPr section() {
    return docx.getMainDocumentPart().getJaxbElement().getBody().getSectPr();
  }

  private static List<Object> found(Class<?> type) {
    ClassFinder finder = new ClassFinder(type);
    new TraversalUtil(docx.getMainDocumentPart().getContent(), finder);
    return finder.results;
  }

  private static P paragraph(String text) {
    return (P) found(P.class).stream().filter(p -> p.toString().equals(text)).findFirst().get();
  }
}
