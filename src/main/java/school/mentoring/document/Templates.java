package school.mentoring.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * The templates of documents. Their engine is kept apart from that of the pages: it is strict about
 * well-formed XML, which both PDF and DOCX need, and no bean, which would replace the other one.
 */
class Templates {

  private static final Locale RUSSIAN = Locale.forLanguageTag("ru-RU");

  private final TemplateEngine engine = new SpringTemplateEngine();

  Templates() {
    engine.setTemplateResolver(resolver());
  }

  String render(String template, Map<String, Object> model) {
    try {
      return engine.process(template, new Context(RUSSIAN, model));
    } catch (TemplateProcessingException e) {
      throw new DocumentException(message(template, e), e);
    }
  }

  private static ClassLoaderTemplateResolver resolver() {
    ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
    resolver.setPrefix("documents/");
    resolver.setSuffix(".html");
    resolver.setTemplateMode(TemplateMode.XML);
    resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
    return resolver;
  }

  /** The outermost exception knows the template asked for, the innermost one the place. */
  private static String message(String template, TemplateProcessingException failure) {
    TemplateProcessingException place = failure;
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
      place = cause instanceof TemplateProcessingException inner ? inner : place;
    }
    return "Шаблон документа «%s» не собирается%s: %s"
        .formatted(template, at(place), cause.getMessage());
  }

  private static String at(TemplateProcessingException place) {
    return place.getLine() == null
        ? ""
        : " («%s», строка %d, столбец %d)"
            .formatted(place.getTemplateName(), place.getLine(), place.getCol());
  }
}
