package school.mentoring.mentorship;

import java.time.LocalDate;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.TextLength;
import school.mentoring.shared.russian.Dates;

/** When a meeting may be written into a pair's journal. */
final class MeetingPolicy {

  private static final int LONGEST = 24 * 60;
  private static final int LONGEST_LINE = 2_000;
  private static final int LONGEST_TEXT = 20_000;

  private MeetingPolicy() {}

  /**
   * Goes on if the pair can have had this meeting.
   *
   * @throws Refusal naming the field, its value and the remedy
   */
  static void check(Mentorship pair, MeetingKind kind, MeetingNote note, LocalDate today) {
    if (pair.state() != MentorshipState.ACTIVE) {
      throw Refusal.conflict(
          "Пара %s: новых встреч у неё нет. Обновите страницу.".formatted(pair.state().title()));
    }
    checkKind(pair, kind);
    checkDay(pair, note.heldOn(), today);
    checkMinutes(note.minutes());
    TextLength.fitting("Тема", note.topic(), LONGEST_LINE);
    TextLength.fitting("Следующий шаг", note.nextStep(), LONGEST_LINE);
    TextLength.fitting("Результат", note.result(), LONGEST_TEXT);
    checkOrder(pair, kind, note.heldOn());
  }

  /**
   * Goes on if nothing builds upon a meeting.
   *
   * @throws Refusal naming what does
   */
  static void checkUndo(Mentorship pair, Meeting wrong) {
    pair.meetings().stream()
        .filter(it -> pair.cycle().before(it.kind()).filter(wrong.kind()::equals).isPresent())
        .findFirst()
        .ifPresent(
            it -> {
              throw new Refusal(
                  "После этой записи уже внесена %s (%s): внесите встречу ещё раз с верными данными."
                      .formatted(it.kind().inText(), Dates.text(it.heldOn())));
            });
  }

  private static void checkKind(Mentorship pair, MeetingKind kind) {
    // the short cycle took every kind before courses were told apart
    if (pair.cycle() != MeetingCycle.SHORT && !pair.cycle().kinds().contains(kind)) {
      throw new Refusal(
          "У пары вида «%s» не бывает встречи «%s»: %s. Выберите другую встречу."
              .formatted(pair.manner().title(), kind.title(), pair.manner().hint()));
    }
  }

  private static void checkDay(Mentorship pair, LocalDate heldOn, LocalDate today) {
    if (heldOn.isAfter(today)) {
      throw new Refusal(
          "Дата встречи %s ещё не наступила: запишите встречу, когда она пройдёт."
              .formatted(Dates.text(heldOn)));
    }
    if (heldOn.isBefore(pair.startsOn())) {
      throw new Refusal(
          "Дата встречи %s раньше начала пары: приказ действует с %s. Исправьте дату."
              .formatted(Dates.text(heldOn), Dates.text(pair.startsOn())));
    }
  }

  private static void checkMinutes(int minutes) {
    if (minutes < 1 || minutes > LONGEST) {
      throw new Refusal(
          "Длительность встречи %d мин.: укажите от 1 до %d.".formatted(minutes, LONGEST));
    }
  }

  private static void checkOrder(Mentorship pair, MeetingKind kind, LocalDate heldOn) {
    pair.cycle().before(kind).ifPresent(it -> checkAfter(pair, it, heldOn));
  }

  private static void checkAfter(Mentorship pair, MeetingKind before, LocalDate heldOn) {
    Meeting earlier =
        pair.meeting(before)
            .orElseThrow(
                () ->
                    new Refusal(
                        "В журнале пары ещё не записана %s: сначала внесите её."
                            .formatted(before.inText())));
    if (heldOn.isBefore(earlier.heldOn())) {
      throw new Refusal(
          "Дата встречи %s раньше, чем %s (%s). Исправьте дату."
              .formatted(Dates.text(heldOn), before.inText(), Dates.text(earlier.heldOn())));
    }
  }
}
