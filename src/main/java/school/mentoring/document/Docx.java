package school.mentoring.document;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.docx4j.Docx4jProperties;
import org.docx4j.model.structure.PageSizePaper;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.Body;
import org.docx4j.wml.SectPr;
import org.w3c.dom.Document;

/** Renders a document as DOCX, the form that people edit. */
record Docx(String name) {

  static {
    // Parts indented for the eye take a quarter of the time of writing them, and room in the file.
    Docx4jProperties.setProperty("docx4j.jaxb.formatted.output", false);
  }

  byte[] render(Document document) {
    try {
      return saved(laidOut(document));
    } catch (Exception e) {
      throw new DocumentException("DOCX документа «%s» не получился".formatted(name), e);
    }
  }

  private static WordprocessingMLPackage laidOut(Document document) throws Exception {
    WordprocessingMLPackage docx = blank();
    DocxCode code = DocxCode.takenFrom(document);
    List<DocxSection> sections = DocxSection.of(document);
    Body body = docx.getMainDocumentPart().getJaxbElement().getBody();
    SectPr first = put(sections, docx, body);
    if (!sections.get(0).page().sheet().award()) {
      DocxPage.number(first, docx);
    }
    code.stand(first, docx);
    docx.setTitle(document.getElementsByTagName("title").item(0).getTextContent());
    return docx;
  }

  private static WordprocessingMLPackage blank() throws Docx4JException {
    WordprocessingMLPackage docx = WordprocessingMLPackage.createPackage(PageSizePaper.A4, false);
    DocxStyles.of(docx).likeLayout();
    DocxSettings.apply(docx);
    return docx;
  }

  /** Puts the sections one after another; the last one is that of the body. */
  private static SectPr put(List<DocxSection> sections, WordprocessingMLPackage docx, Body body)
      throws Exception {
    List<SectPr> pages = sections.stream().map(it -> it.page().section()).toList();
    for (int i = 0; i < sections.size(); i++) {
      List<Object> content = imported(sections.get(i).document(), docx);
      DocxBody section = new DocxBody(content);
      section.tidy(i > 0);
      section.frame(sections.get(i).page().sheet());
      if (i < sections.size() - 1) {
        section.end(pages.get(i));
      }
      body.getContent().addAll(content);
    }
    body.setSectPr(pages.get(pages.size() - 1));
    return pages.get(0);
  }

  private static List<Object> imported(Document document, WordprocessingMLPackage docx)
      throws Exception {
    try (PDDocument measure = new PDDocument()) {
      return new DocxImporter(docx, measure).convert(document, null);
    }
  }

  private static byte[] saved(WordprocessingMLPackage docx) throws Docx4JException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    docx.save(file);
    return file.toByteArray();
  }
}
