package school.mentoring.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.TextLength;
import school.mentoring.shared.russian.Dates;

/**
 * What an organisation may record as a substitution: one at a time, of at most a year, by an order
 * given before it begins. It may have begun a fortnight ago, because papers come late, but nobody
 * gets a right for days that are all over.
 */
final class SubstitutionPolicy {

  private static final int LATE_DAYS = 14;
  private static final int REASON = 200;
  private static final int POWERS = 500;
  private static final int NUMBER = 50;

  private SubstitutionPolicy() {}

  /** The head, or the curator for others than herself; a right that was lent is not lent on. */
  static void mayRecord(CurrentMember by, Set<Role> own, SubstitutionEntry entry) {
    if (by.administrator() || own.contains(Role.DIRECTOR)) {
      return;
    }
    if (!own.contains(Role.CURATOR)) {
      throw Refusal.forbidden("Недостаточно прав: замещение записывает руководитель или куратор.");
    }
    if (by.login().equals(entry.login())) {
      throw Refusal.forbidden(
          "Себя замещающим не назначают: запись вносит руководитель, другой куратор или администратор.");
    }
  }

  static void check(
      SubstitutionEntry entry,
      Optional<StaffMember> substitute,
      List<Substitution> others,
      LocalDate today) {
    person(entry.login(), substitute);
    period(entry.from(), entry.to(), today);
    text("Причина", entry.reason(), REASON);
    text("Полномочия", entry.powers(), POWERS);
    if (entry.scopes().isEmpty()) {
      throw new Refusal(
          "Поле «Что делает в программе» пусто: отметьте хотя бы одно, иначе замещать нечего.");
    }
    entry.basis().ifPresent(it -> basis(it, entry.from()));
    others.stream().findFirst().ifPresent(it -> overlapping(it));
  }

  private static void person(String login, Optional<StaffMember> substitute) {
    StaffMember member =
        substitute.orElseThrow(
            () ->
                new Refusal(
                    "Поле «Кто замещает», значение «%s»: выберите сотрудника из списка."
                        .formatted(login)));
    if (member.roles().contains(Role.DIRECTOR)) {
      throw new Refusal(
          "Поле «Кто замещает»: %s и так руководитель, выберите другого сотрудника."
              .formatted(member.name().surnameFirst()));
    }
  }

  private static void period(LocalDate from, LocalDate to, LocalDate today) {
    if (from == null || to == null) {
      throw new Refusal("Поле «Период»: укажите первый и последний день замещения.");
    }
    if (to.isBefore(from)) {
      throw new Refusal(
          "Поле «Последний день», значение «%s»: раньше первого дня %s, исправьте одно из двух."
              .formatted(Dates.text(to), Dates.text(from)));
    }
    if (!to.isBefore(from.plusYears(1))) {
      throw new Refusal(
          "Поле «Последний день», значение «%s»: замещение дольше года не записывают, укажите день до %s."
              .formatted(Dates.text(to), Dates.text(from.plusYears(1))));
    }
    if (to.isBefore(today)) {
      throw new Refusal(
          "Поле «Последний день», значение «%s»: этот период уже прошёл, права он не даёт."
              .formatted(Dates.text(to)));
    }
    if (from.isBefore(today.minusDays(LATE_DAYS))) {
      throw new Refusal(
          "Поле «Первый день», значение «%s»: задним числом записывают не больше чем на %d дней, укажите день с %s."
              .formatted(Dates.text(from), LATE_DAYS, Dates.text(today.minusDays(LATE_DAYS))));
    }
  }

  private static void text(String field, String value, int longest) {
    if (value.isEmpty()) {
      throw new Refusal("Поле «%s» не заполнено: так это назовёт приказ.".formatted(field));
    }
    TextLength.fitting(field, value, longest);
  }

  private static void basis(OrderBasis basis, LocalDate from) {
    if (basis.number().isEmpty() || basis.date() == null) {
      throw new Refusal(
          "Поле «Приказ»: укажите и номер, и дату приказа, по которому замещают руководителя.");
    }
    TextLength.fitting("Номер приказа", basis.number(), NUMBER);
    if (basis.date().isAfter(from)) {
      throw new Refusal(
          "Поле «Дата приказа», значение «%s»: приказ не может быть позже первого дня замещения %s."
              .formatted(Dates.text(basis.date()), Dates.text(from)));
    }
  }

  private static void overlapping(Substitution other) {
    throw Refusal.conflict(
        "В эти дни руководителя уже замещают (с %s по %s, логин %s): измените период или закончите прежнее замещение раньше."
            .formatted(Dates.text(other.firstDay()), Dates.text(other.lastDay()), other.login()));
  }
}
