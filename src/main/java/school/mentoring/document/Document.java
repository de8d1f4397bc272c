package school.mentoring.document;

/** A composed document; equal models of one template give equal HTML. */
public interface Document {

  /** The preview: a whole page with its styles, needing nothing from outside. */
  String html();

  /** The document as PDF/A-2b with its fonts embedded, rendered at each call. */
  byte[] pdf();

  /** The document as DOCX for further editing, rendered at each call. */
  byte[] docx();
}
