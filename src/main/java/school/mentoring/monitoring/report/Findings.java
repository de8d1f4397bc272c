package school.mentoring.monitoring.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the figures of a report come to, and what to do next.
 *
 * @param conclusions sentences
 * @param proposals next steps
 */
record Findings(List<String> conclusions, List<String> proposals) {

  /** Grades repeat them as they were on their day, and are not counted once more. */
  private static final String INDICATORS = "indicators.";

  static Findings of(List<ReportSection> sections) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    sections.forEach(section -> section.figures().forEach(it -> figures.put(it.key(), it)));
    List<String> conclusions = new ArrayList<>();
    List<String> proposals = new ArrayList<>();
    course(figures, conclusions, proposals);
    pairs(figures, conclusions, proposals);
    targets(figures, conclusions, proposals);
    if (proposals.isEmpty()) {
      proposals.add("Продолжить работу по дорожной карте в установленные сроки.");
    }
    return new Findings(List.copyOf(conclusions), List.copyOf(proposals));
  }

  private static void course(
      Map<String, Figure> figures, List<String> conclusions, List<String> proposals) {
    Optional<Figure> overdue = some(figures, "course.overdue");
    if (figures.containsKey("course.total")) {
      conclusions.add(
          overdue
              .map(
                  it ->
                      "Дорожная карта выполняется с отставанием: просрочено %s."
                          .formatted(Numeral.LINES.of(it)))
              .orElse("Дорожная карта выполняется в срок: просроченных мероприятий нет."));
    }
    overdue.ifPresent(
        it ->
            proposals.add(
                "Завершить просроченные мероприятия дорожной карты (%s) или зафиксировать причину, по которой они не требуются."
                    .formatted(it.text())));
  }

  private static void pairs(
      Map<String, Figure> figures, List<String> conclusions, List<String> proposals) {
    some(figures, "pairs.worked")
        .ifPresent(worked -> conclusions.add(Comparison.kept(figures.get("pairs.kept"), worked)));
    some(figures, "plans.missing")
        .ifPresent(
            it ->
                proposals.add(
                    "Составить индивидуальные планы: без плана %s."
                        .formatted(Numeral.PAIRS.of(it))));
    some(figures, "plans.overdue")
        .ifPresent(
            it ->
                proposals.add(
                    "Пересмотреть планы пар: просрочено %s.".formatted(Numeral.LINES.of(it))));
    some(figures, "meetings.silent")
        .ifPresent(
            it ->
                proposals.add(
                    "Выяснить, почему не было встреч: без встреч за период %s."
                        .formatted(Numeral.PAIRS.of(it))));
  }

  private static void targets(
      Map<String, Figure> figures, List<String> conclusions, List<String> proposals) {
    List<Figure> targeted =
        figures.values().stream()
            .filter(it -> it.key().startsWith(INDICATORS) && it.known() && it.reached() != null)
            .toList();
    List<Figure> missed = targeted.stream().filter(it -> !it.reached()).toList();
    if (!targeted.isEmpty()) {
      conclusions.add(
          missed.isEmpty()
              ? "Цели достигнуты по всем определённым показателям."
              : "Целей по показателям: %d, не достигнуто: %d."
                  .formatted(targeted.size(), missed.size()));
    }
    missed.forEach(
        it ->
            proposals.add(
                "Наметить меры по показателю «%s»: %s при цели %s."
                    .formatted(it.title(), it.full(), it.targetText())));
  }

  private static Optional<Figure> some(Map<String, Figure> figures, String key) {
    return Optional.ofNullable(figures.get(key)).filter(it -> it.value().signum() > 0);
  }
}
