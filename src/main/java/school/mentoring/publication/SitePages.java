package school.mentoring.publication;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes the page of a pack: one file that needs nothing from outside. */
@Component
class SitePages {

  private final ITemplateEngine templates;

  SitePages(ITemplateEngine templates) {
    this.templates = templates;
  }

  String html(Pack pack) {
    return templates.process(
        "publication/site",
        new Context(
            Locale.forLanguageTag("ru"),
            Map.of("page", pack.page(), "august", pack.moment() == Moment.AUGUST)));
  }
}
