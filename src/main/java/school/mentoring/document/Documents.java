package school.mentoring.document;

import java.util.Map;

/** Composes documents; what they look like is said in {@code documents/layout.html}. */
public interface Documents {

  /**
   * Composes a document from a template of the folder {@code documents}.
   *
   * @param template its name without the folder and the extension
   * @param model what the template shows; text in it is escaped
   * @throws DocumentException if the template is broken; the message names it and the place
   */
  Document compose(String template, Map<String, Object> model);

  /**
   * Lays out a ready body. The body is markup, so text of people must have been escaped in it.
   *
   * @param title the title, as text
   * @param xhtmlBody well-formed XHTML, what stands inside {@code <body>}
   * @throws DocumentException if the body is not well-formed or refers to an outside picture
   */
  Document of(String title, String xhtmlBody);
}
