package school.mentoring.order;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * The wording of orders, from the plain texts in {@code documents/order}: first paragraph the
 * heading, second the preamble, the rest a point each. Its engine is no bean, which would replace
 * that of the pages.
 */
@Component
class OrderWording {

  private static final Locale RUSSIAN = Locale.forLanguageTag("ru-RU");

  private final TemplateEngine engine = new SpringTemplateEngine();

  OrderWording() {
    ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
    resolver.setPrefix("documents/order/");
    resolver.setSuffix(".txt");
    resolver.setTemplateMode(TemplateMode.TEXT);
    resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
    engine.setTemplateResolver(resolver);
  }

  OrderText text(OrderKind kind, Map<String, Object> facts) {
    List<String> paragraphs = paragraphs(kind.key(), facts);
    String points = paragraphs.stream().skip(2).collect(Collectors.joining("\n"));
    return new OrderText(paragraphs.get(0), paragraphs.get(1), points);
  }

  /** The paragraphs of a text, a line each; empty lines and doubled blanks are left out. */
  List<String> paragraphs(String template, Map<String, Object> facts) {
    return engine
        .process(template, new Context(RUSSIAN, facts))
        .lines()
        .map(it -> it.replaceAll("\\s+", " ").strip())
        .filter(it -> !it.isEmpty())
        .toList();
  }
}
