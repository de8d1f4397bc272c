package school.mentoring.document;

import java.util.List;
import java.util.Locale;

/** The kinds of files that are kept. */
public enum FileKind {
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  JPG("image/jpeg", "jpg", "jpeg"),
  PNG("image/png", "png"),
  /** A detached electronic signature (CMS, PKCS#7). */
  SIGNATURE("application/pkcs7-signature", "sig", "p7s", "sgn");

  private final String mediaType;
  private final List<String> endings;

  FileKind(String mediaType, String... endings) {
    this.mediaType = mediaType;
    this.endings = List.of(endings);
  }

  public String mediaType() {
    return mediaType;
  }

  /** The name with an ending that tells the truth. */
  String named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(it -> lower.endsWith("." + it))
        ? name
        : name + "." + endings.get(0);
  }
}
