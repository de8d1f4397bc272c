package school.mentoring.document;

import java.util.Map;
import org.springframework.stereotype.Component;

/** Documents composed by templates of the class path. */
@Component
class TemplateDocuments implements Documents {

  private static final String READY = "ready";

  private final Templates templates = new Templates();

  @Override
  public Document compose(String template, Map<String, Object> model) {
    return checked(template, templates.render(template, model));
  }

  @Override
  public Document of(String title, String xhtmlBody) {
    // On its own first, so that the line of a mistake is counted from the start of the body.
    Xhtml.parse(title, "<body>" + xhtmlBody + "</body>");
    return checked(title, templates.render(READY, Map.of("title", title, "content", xhtmlBody)));
  }

  /** Parses at once, so that a broken document is refused when composed, not when downloaded. */
  private static Document checked(String name, String html) {
    Xhtml.parse(name, html);
    return new ComposedDocument(name, html);
  }
}
