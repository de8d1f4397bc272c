package school.mentoring.monitoring.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import school.mentoring.shared.russian.Dates;

/** What forms can be filled with: the figures of a report and a few of its texts. */
final class FormKeys {

  private FormKeys() {}

  /**
   * One of them.
   *
   * @param value a number, or text
   */
  record Known(String title, Object value, String shown) {}

  static Map<String, Known> of(ReportView view) {
    ReportContent content = view.content();
    Map<String, Known> all = new LinkedHashMap<>();
    text(all, "report.organisation", "Организация", content.organisation());
    text(all, "report.programme", "Программа", content.programme());
    text(all, "report.period", "Период", content.period());
    text(all, "report.asOf", "На какую дату", Dates.text(content.asOf()));
    text(all, "report.conclusion", "Заключение куратора", view.conclusion());
    text(all, "report.recommendations", "Дальнейшие шаги", view.recommendations());
    content
        .figures()
        .forEach(
            (key, it) ->
                all.put(
                    key, new Known(it.title(), it.value() == null ? "" : it.value(), it.full())));
    return all;
  }

  private static void text(Map<String, Known> all, String key, String title, String text) {
    all.put(key, new Known(title, text, text));
  }

  static Optional<Known> find(Map<String, Known> all, String key) {
    return Optional.ofNullable(all.get(key));
  }
}
