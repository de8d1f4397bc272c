package school.mentoring.bench;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.docx4j.XmlUtils;
import org.docx4j.convert.in.xhtml.XHTMLImporterImpl;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;

/** The libraries by themselves, as their manuals show them, on a document of the same size. */
final class BarePaper {

  private BarePaper() {}

  /** openhtmltopdf, given the finished XHTML and the same fonts; no PDF/A. */
  static byte[] pdf(String xhtml) throws Exception {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    face(builder, "Regular", 400, FontStyle.NORMAL);
    face(builder, "Bold", 700, FontStyle.NORMAL);
    face(builder, "Italic", 400, FontStyle.ITALIC);
    face(builder, "BoldItalic", 700, FontStyle.ITALIC);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    builder.useFastMode().withHtmlContent(xhtml, null).toStream(pdf).run();
    return pdf.toByteArray();
  }

  private static void face(PdfRendererBuilder builder, String name, int weight, FontStyle style) {
    String file = "/fonts/LiberationSerif-" + name + ".ttf";
    builder.useFont(
        () -> BarePaper.class.getResourceAsStream(file), "Liberation Serif", weight, style, true);
  }

  /** The importer of docx4j, given the finished XHTML: nothing tidied, no fonts to measure by. */
  static byte[] imported(String xhtml) throws Exception {
    WordprocessingMLPackage docx = WordprocessingMLPackage.createPackage();
    List<Object> content = new XHTMLImporterImpl(docx).convert(xhtml, null);
    docx.getMainDocumentPart().getContent().addAll(content);
    return saved(docx);
  }

  /** docx4j alone: the same paragraphs and cells written one by one, without any layout. */
  static byte[] written(List<Object> blocks) throws Exception {
    WordprocessingMLPackage docx = WordprocessingMLPackage.createPackage();
    for (Object block : blocks) {
      Object plain = XmlUtils.unwrap(block);
      docx.getMainDocumentPart()
          .getContent()
          .add(plain instanceof Tbl table ? table(table) : paragraph((P) plain));
    }
    return saved(docx);
  }

  /** What a document is made of, to be written again. */
  static List<Object> blocks(byte[] docx) throws Exception {
    return WordprocessingMLPackage.load(new ByteArrayInputStream(docx))
        .getMainDocumentPart()
        .getContent();
  }

  private static Tbl table(Tbl like) {
    Tbl table = Context.getWmlObjectFactory().createTbl();
    for (Object row : like.getContent()) {
      Tr written = Context.getWmlObjectFactory().createTr();
      ((Tr) XmlUtils.unwrap(row))
          .getContent()
          .forEach(cell -> written.getContent().add(cell((Tc) XmlUtils.unwrap(cell))));
      table.getContent().add(written);
    }
    return table;
  }

  private static Tc cell(Tc like) {
    Tc cell = Context.getWmlObjectFactory().createTc();
    like.getContent().forEach(it -> cell.getContent().add(paragraph((P) XmlUtils.unwrap(it))));
    return cell;
  }

  private static P paragraph(P like) {
    Text text = Context.getWmlObjectFactory().createText();
    text.setValue(like.toString());
    R run = Context.getWmlObjectFactory().createR();
    run.getContent().add(text);
    P paragraph = Context.getWmlObjectFactory().createP();
    paragraph.getContent().add(run);
    return paragraph;
  }

  private static byte[] saved(WordprocessingMLPackage docx) throws Exception {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    docx.save(file);
    return file.toByteArray();
  }
}
