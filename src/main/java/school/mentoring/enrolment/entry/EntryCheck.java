package school.mentoring.enrolment.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads typed fields one by one and collects what is wrong with them. */
final class EntryCheck {

  private final PersonEntry entry;
  private final List<FieldProblem> problems = new ArrayList<>();

  EntryCheck(PersonEntry entry) {
    this.entry = entry;
  }

  List<FieldProblem> problems() {
    return List.copyOf(problems);
  }

  void report(EntryField field, String reason) {
    problems.add(new FieldProblem(field.title(), reason));
  }

  String text(EntryField field) {
    String text = entry.text(field);
    if (text.length() > field.longest()) {
      report(field, "%d знаков, сократите до %d".formatted(text.length(), field.longest()));
      return "";
    }
    return text;
  }

  String required(EntryField field) {
    if (entry.isEmpty(field)) {
      report(field, "не заполнено, впишите значение");
    }
    return text(field);
  }

  /** A value that must be one of a list; the remedy names it. */
  <T> T oneOf(EntryField field, Function<String, Optional<T>> find, String choices) {
    String text = required(field);
    Optional<T> found = find.apply(text);
    if (found.isEmpty() && !text.isEmpty()) {
      report(field, "значение «%s» неизвестно, выберите из: %s".formatted(text, choices));
    }
    return found.orElse(null);
  }

  /** A date as 27.05.2026, or as spreadsheets write it; null if it is empty or wrong. */
  LocalDate date(EntryField field) {
    String text = text(field);
    Optional<LocalDate> date = EntryDate.find(text);
    if (date.isEmpty() && !text.isEmpty()) {
      report(field, "«%s» не дата, напишите как 27.05.2026".formatted(text));
    }
    return date.orElse(null);
  }

  /** A whole number within bounds; null if it is empty or wrong. */
  Integer numberIfTyped(EntryField field, int least, int most) {
    return entry.isEmpty(field) ? null : number(field, least, most);
  }

  Integer number(EntryField field, int least, int most) {
    String text = required(field);
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      if (text.isEmpty()) {
        return null;
      }
    }
    report(field, "значение «%s», укажите целое число от %d до %d".formatted(text, least, most));
    return null;
  }
}
