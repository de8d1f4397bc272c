package school.mentoring.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of an uploaded file, as far as there is one. */
final class FileText {

  /** Of all parts together; a file that unpacks to more is not read on. */
  private static final int MOST = 64 * 1024 * 1024;

  private FileText() {}

  /** Empty for pictures, scans without a text, and what cannot be read. */
  static Optional<String> of(KeptFile file) {
    try {
      if (file.mediaType().equals("application/pdf")) {
        return pdf(file.content());
      }
      byte[] content = file.content();
      boolean packed = content.length > 1 && content[0] == 'P' && content[1] == 'K';
      return packed ? Optional.of(packed(content)) : Optional.empty();
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<String> pdf(byte[] content) throws IOException {
    try (PDDocument document = Loader.loadPDF(content)) {
      String text = new PDFTextStripper().getText(document);
      // words that were broken at a line's end are found, too
      String whole = text.strip() + "\n" + text.replaceAll("[-\\u00ad]\\s*\\R", "");
      return text.isBlank() ? Optional.empty() : Optional.of(whole);
    }
  }

  /** DOCX, XLSX and ODT: texts of all parts, runs of one word joined. */
  private static String packed(byte[] content) throws IOException {
    StringBuilder text = new StringBuilder();
    int left = MOST;
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry part = parts.getNextEntry();
          part != null && left > 0;
          part = parts.getNextEntry()) {
        if (part.getName().endsWith(".xml")) {
          byte[] bytes = parts.readNBytes(left);
          left -= bytes.length;
          text.append(words(new String(bytes, StandardCharsets.UTF_8))).append('\n');
        }
      }
    }
    return text.toString();
  }

  private static String words(String xml) {
    return xml.replaceAll("</(?:w:p|text:p|text:h|si|row|c)>", "\n").replaceAll("<[^>]*>", "");
  }
}
