package school.mentoring.recognition.contest;

import java.time.LocalDate;
import java.util.List;
import school.mentoring.shared.PlainText;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.TextLength;

/**
 * What is settled about a contest.
 *
 * @param regulation address of the regulation, or number and date of the order
 * @param prizes how many places are awarded in each nomination
 * @param eventOn day of the final event; null if not known
 */
public record ContestEntry(
    String title,
    Nominated nominated,
    String regulation,
    List<String> nominations,
    List<Criterion> criteria,
    LocalDate applicationsUntil,
    LocalDate juryUntil,
    int prizes,
    TieRule ties,
    LocalDate eventOn,
    String eventPlace) {

  private static final int MOST = 20;
  private static final int DAYS_FOR_APPLICATIONS = 14;
  private static final int DAYS_FOR_THE_JURY = 21;
  private static final int USUAL_PRIZES = 3;
  private static final int MOST_PRIZES = 10;

  public ContestEntry {
    title = line("Название", title, 300);
    regulation = line("Положение", regulation, 1000);
    eventPlace = line("Место", eventPlace, 500);
    nominations = nominations.stream().map(String::strip).filter(it -> !it.isEmpty()).toList();
    criteria = List.copyOf(criteria);
  }

  /** What a new contest of a kind starts with; everything can be changed. */
  static ContestEntry usual(ContestKind kind, LocalDate today) {
    return new ContestEntry(
        kind.title().isEmpty() ? "Лучшая практика наставничества" : kind.title(),
        kind.nominated(),
        "",
        List.of(kind.title().isEmpty() ? "Лучшая практика" : kind.title()),
        kind.criteria(),
        today.plusDays(DAYS_FOR_APPLICATIONS),
        today.plusDays(DAYS_FOR_THE_JURY),
        USUAL_PRIZES,
        TieRule.SHARED,
        null,
        "");
  }

  void check() {
    if (title.isEmpty()) {
      throw new Refusal("Название конкурса не указано: напишите его.");
    }
    many("номинаций", nominations.size());
    many("критериев", criteria.size());
    nominations.forEach(it -> line("Номинация", it, 300));
    distinct("Номинация", nominations);
    distinct("Критерий", criteria.stream().map(Criterion::title).toList());
    if (applicationsUntil == null || juryUntil == null || juryUntil.isBefore(applicationsUntil)) {
      throw new Refusal(
          "Сроки: укажите последний день заявок и последний день работы жюри, не раньше него.");
    }
    if (prizes < 1 || prizes > MOST_PRIZES) {
      throw new Refusal("Призовых мест %d: укажите от 1 до %d.".formatted(prizes, MOST_PRIZES));
    }
  }

  private static void many(String what, int size) {
    if (size < 1 || size > MOST) {
      throw new Refusal("Число %s — %d: нужно от 1 до %d.".formatted(what, size, MOST));
    }
  }

  private static void distinct(String what, List<String> titles) {
    titles.stream()
        .filter(it -> titles.stream().filter(it::equalsIgnoreCase).count() > 1)
        .findFirst()
        .ifPresent(
            it -> {
              throw new Refusal("%s «%s» названа дважды: уберите повтор.".formatted(what, it));
            });
  }

  static String line(String field, String text, int longest) {
    return TextLength.fitting(field, text == null ? "" : PlainText.of(text).strip(), longest);
  }
}
