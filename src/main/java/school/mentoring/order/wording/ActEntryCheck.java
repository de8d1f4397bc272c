package school.mentoring.order.wording;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import school.mentoring.order.OrderKind;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;

/** Says at once everything that is wrong with an act. */
final class ActEntryCheck {

  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

  private final List<String> problems = new ArrayList<>();

  private ActEntryCheck() {}

  /**
   * Goes on only with a whole act that the list does not have yet.
   *
   * @throws Refusal naming every field
   */
  static void mustBeWhole(ActEntry entry, List<LegalAct> others, LocalDate today) {
    ActEntryCheck check = new ActEntryCheck();
    check.fields(entry);
    Optional<LocalDate> date = check.date(entry.date(), today);
    check.kinds(entry.kinds());
    date.flatMap(it -> others.stream().filter(act -> act.isSame(entry, it)).findFirst())
        .ifPresent(
            it -> check.problems.add("Такой акт уже есть в списке: «" + it.printed() + "»."));
    if (!check.problems.isEmpty()) {
      throw new Refusal(String.join(" ", check.problems));
    }
  }

  private void fields(ActEntry entry) {
    if (ActLevel.find(entry.level()).isEmpty()) {
      problems.add("Уровень акта не выбран.");
    }
    required(entry.name(), 500, "Название акта в творительном падеже");
    required(entry.number(), 50, "Номер акта");
    if (entry.title().length() > 1_000) {
      problems.add("Заголовок акта длиннее 1000 знаков: сократите его.");
    }
  }

  private void required(String text, int longest, String field) {
    if (text.isEmpty()) {
      problems.add(field + ": поле не заполнено.");
    } else if (text.length() > longest) {
      problems.add("%s: больше %d знаков, сократите.".formatted(field, longest));
    }
  }

  private Optional<LocalDate> date(String typed, LocalDate today) {
    if (typed.isEmpty()) {
      problems.add("Дата акта: поле не заполнено.");
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.parse(typed);
      if (date.isAfter(today)) {
        problems.add("Дата акта %s ещё не наступила: проверьте её.".formatted(Dates.text(date)));
      } else if (date.isBefore(FIRST)) {
        problems.add("Дата акта %s слишком давняя: проверьте год.".formatted(Dates.text(date)));
      }
      return Optional.of(date);
    } catch (DateTimeParseException e) {
      problems.add("Дата акта «%s» не читается: выберите её в календаре.".formatted(typed));
      return Optional.empty();
    }
  }

  private void kinds(List<String> keys) {
    keys.stream()
        .filter(it -> OrderKind.find(it).isEmpty())
        .forEach(it -> problems.add("Вида приказа «%s» нет.".formatted(it)));
  }
}
