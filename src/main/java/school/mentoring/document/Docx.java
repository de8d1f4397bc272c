package school.mentoring.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.w3c.dom.Document;

/** Renders a document as DOCX, the form that people edit. */
record Docx(String name) {

  byte[] render(Document document) {
    try {
      return saved(laidOut(document));
    } catch (Docx4JException | IOException | RuntimeException e) {
      throw new DocumentException("DOCX документа «%s» не получился".formatted(name), e);
    }
  }

  private static WordprocessingMLPackage laidOut(Document document)
      throws Docx4JException, IOException {
    DocxPage page = DocxPage.of(document);
    WordprocessingMLPackage docx = page.blank();
    List<Object> content = docx.getMainDocumentPart().getContent();
    content.addAll(imported(document, docx));
    new DocxBody(content).tidy();
    page.number(docx);
    docx.setTitle(document.getElementsByTagName("title").item(0).getTextContent());
    return docx;
  }

  private static List<Object> imported(Document document, WordprocessingMLPackage docx)
      throws Docx4JException, IOException {
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
