package school.mentoring.shared.web;

import java.text.ParseException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.AnnotationFormatterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.format.Parser;
import org.springframework.format.Printer;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.datetime.standard.Jsr310DateTimeFormatAnnotationFormatterFactory;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Takes no typed day that nobody can mean: the farthest days that a field can say are beyond what a
 * database keeps and what a month can be added to.
 */
@Configuration(proxyBeanMethods = false)
class TypedDays implements WebMvcConfigurer {

  static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addFormatterForFieldAnnotation(new Days());
  }

  /** Reads and prints as the field asks, within the limits. */
  private static final class Days implements AnnotationFormatterFactory<DateTimeFormat> {

    private final AnnotationFormatterFactory<DateTimeFormat> any =
        new Jsr310DateTimeFormatAnnotationFormatterFactory();

    @Override
    public Set<Class<?>> getFieldTypes() {
      return Set.of(LocalDate.class);
    }

    @Override
    public Printer<?> getPrinter(DateTimeFormat asked, Class<?> type) {
      return any.getPrinter(asked, type);
    }

    @Override
    public Parser<?> getParser(DateTimeFormat asked, Class<?> type) {
      Parser<?> parser = any.getParser(asked, type);
      return (text, locale) -> meant(parser, text, locale);
    }

    private static LocalDate meant(Parser<?> parser, String text, Locale locale)
        throws ParseException {
      LocalDate day = (LocalDate) parser.parse(text, locale);
      if (day.isBefore(FIRST) || day.isAfter(LAST)) {
        throw new ParseException("A day that nobody means", 0);
      }
      return day;
    }
  }
}
