package school.mentoring.document;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Renders a document as PDF/A-2b, the form that archives keep. */
record Pdf(String name) {

  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  byte[] render(Document document) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try (PDDocument pages = new PDDocument()) {
      builder(document, pages).toStream(pdf).run();
    } catch (IOException | RuntimeException e) {
      throw new DocumentException("PDF документа «%s» не получился".formatted(name), e);
    }
    return pdf.toByteArray();
  }

  private static PdfRendererBuilder builder(Document document, PDDocument pages) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    Fonts.addTo(builder, pages);
    return builder
        .usePDDocument(pages)
        .usePdfAConformance(PdfAConformance.PDFA_2_B)
        .useColorProfile(SRGB)
        .useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null)
        .useUnicodeLineBreaker(new LineBreaks())
        .useFastMode()
        .withW3cDocument(document, null);
  }
}
