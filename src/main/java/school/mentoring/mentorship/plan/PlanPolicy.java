package school.mentoring.mentorship.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;

/** What a plan may say, and what it must say before it is sent for approval. */
final class PlanPolicy {

  static final int LONGEST_TEXT = 20_000;
  static final int LONGEST_LINE = 2000;
  static final int MOST_LINES = 200;
  private static final int LONGEST_WORD = 200;
  private static final int FEWEST_MONTHS = 3;
  private static final int MOST_MONTHS = 12;

  private PlanPolicy() {}

  /** The last day of the shortest personal programme that begins on a day. */
  static LocalDate shortestEnd(LocalDate start) {
    return start.plusMonths(FEWEST_MONTHS).minusDays(1);
  }

  /**
   * Goes on if a draft may say it.
   *
   * @throws Refusal naming the field, what is there and what to do
   */
  static void check(PlanKind kind, PlanText text, PlanFrame frame) {
    term(kind, text.startsOn(), text.endsOn(), frame);
    lengths(text);
    text.activities().forEach(it -> inTerm(it, text));
    text.deficits().forEach(it -> inTerm(it, text));
    sections(kind, text.activities());
  }

  private static void term(PlanKind kind, LocalDate from, LocalDate to, PlanFrame frame) {
    if (from == null || to == null) {
      throw new Refusal("Срок плана не указан: заполните поля «Начало» и «Окончание».");
    }
    String term = "Срок плана %s – %s".formatted(Dates.text(from), Dates.text(to));
    if (to.isBefore(from)) {
      throw new Refusal(term + ": окончание раньше начала. Поменяйте даты местами.");
    }
    if (kind == PlanKind.PERSONAL_PROGRAMME && to.isBefore(shortestEnd(from))) {
      throw new Refusal(
          "%s короче 3 месяцев: укажите окончание не раньше %s."
              .formatted(term, Dates.text(shortestEnd(from))));
    }
    if (to.isAfter(from.plusMonths(MOST_MONTHS))) {
      throw new Refusal(
          "%s длиннее 12 месяцев: укажите окончание не позже %s."
              .formatted(term, Dates.text(from.plusMonths(MOST_MONTHS))));
    }
    inProgramme(term, from, to, frame);
  }

  private static void inProgramme(String term, LocalDate from, LocalDate to, PlanFrame frame) {
    if (from.isBefore(frame.earliest()) || to.isAfter(frame.latest())) {
      throw new Refusal(
          "%s выходит за срок программы: он идёт с %s по %s."
              .formatted(term, Dates.text(frame.earliest()), Dates.text(frame.latest())));
    }
  }

  private static void inTerm(Activity activity, PlanText text) {
    outside(activity.dueOn(), text, "мероприятия «%s»".formatted(shortened(activity.action())));
  }

  private static void inTerm(Deficit deficit, PlanText text) {
    outside(deficit.dueOn(), text, "дефицита «%s»".formatted(shortened(deficit.deficit())));
  }

  private static void outside(LocalDate due, PlanText text, String of) {
    if (due != null && (due.isBefore(text.startsOn()) || due.isAfter(text.endsOn()))) {
      throw new Refusal(
          "Срок %s %s выходит за срок плана: он идёт с %s по %s."
              .formatted(
                  of, Dates.text(due), Dates.text(text.startsOn()), Dates.text(text.endsOn())));
    }
  }

  private static void lengths(PlanText text) {
    fits("Цель", text.goal(), LONGEST_TEXT);
    fits("Задачи", text.tasks(), LONGEST_TEXT);
    fits("Желаемый образ себя", text.desiredSelf(), LONGEST_TEXT);
    fits("Стаж наставника", text.mentorExperience(), LONGEST_WORD);
    fits("Стаж наставляемого", text.menteeExperience(), LONGEST_WORD);
    fits("Вид наставничества", text.manner(), LONGEST_WORD);
    fits("Ролевая модель", text.variant(), LONGEST_WORD);
    int lines = text.activities().size() + text.achievements().size() + text.deficits().size();
    if (lines > MOST_LINES) {
      throw new Refusal(
          "Строк в плане: %d, помещается не больше %d. Объедините мелкие мероприятия."
              .formatted(lines, MOST_LINES));
    }
    linesOf(text).forEach(it -> fits("Строка плана", it, LONGEST_LINE));
  }

  private static Stream<String> linesOf(PlanText text) {
    return Stream.of(
            text.activities().stream()
                .flatMap(it -> Stream.of(it.direction(), it.action(), it.expected())),
            text.achievements().stream()
                .flatMap(it -> Stream.of(it.achievement(), it.proof(), it.shared())),
            text.deficits().stream()
                .flatMap(it -> Stream.of(it.deficit(), it.sign(), it.wanted(), it.helper())))
        .flatMap(it -> it);
  }

  /** Goes on if a text fits into its field. */
  static void fits(String field, String text, int most) {
    if (text.length() > most) {
      throw new Refusal(
          "Поле «%s»: %d знаков, помещается %d. Сократите текст: «%s»."
              .formatted(field, text.length(), most, shortened(text)));
    }
  }

  private static void sections(PlanKind kind, List<Activity> activities) {
    List<RouteSection> known = RouteSection.of(kind);
    activities.stream()
        .filter(it -> !known.contains(it.section()))
        .findFirst()
        .ifPresent(
            it -> {
              throw new Refusal(
                  "Раздел мероприятия «%s» не подходит к этому плану: выберите раздел из списка."
                      .formatted(shortened(it.action())));
            });
  }

  /** Goes on if a version says enough to be approved. */
  static void complete(PlanText text) {
    if (text.goal().isEmpty()) {
      throw new Refusal("Поле «Цель» не заполнено: напишите, чего пара хочет достичь.");
    }
    if (text.activities().isEmpty()) {
      throw new Refusal("В плане нет мероприятий: добавьте хотя бы одно, можно из типовых.");
    }
    text.activities().stream()
        .filter(it -> it.action().isEmpty() || it.dueOn() == null)
        .findFirst()
        .ifPresent(
            it -> {
              throw new Refusal(
                  "Строка «%s» не закончена: у каждой нужны мероприятие и срок."
                      .formatted(shortened(it.action() + it.direction() + it.expected())));
            });
  }

  /** Goes on if a mark may be set. */
  static void check(ActivityNote note, LocalDate planStart, LocalDate today) {
    fits("Факт", note.fact(), LONGEST_LINE);
    fits("Причина", note.reason(), LONGEST_LINE);
    fits("Отношение к результату", note.attitude(), LONGEST_LINE);
    if (note.on() != null && note.on().isAfter(today)) {
      throw new Refusal(
          "Дата факта %s ещё не наступила: укажите сегодняшнюю или прошедшую."
              .formatted(Dates.text(note.on())));
    }
    if (note.on() != null && note.on().isBefore(planStart)) {
      throw new Refusal(
          "Дата факта %s раньше начала плана (%s): исправьте её."
              .formatted(Dates.text(note.on()), Dates.text(planStart)));
    }
    if (note.mark() == PlanMark.CANCELLED && note.reason().isEmpty()) {
      throw new Refusal(
          "Поле «Причина отмены» не заполнено: напишите, почему мероприятие отменено.");
    }
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() > 60 ? line.substring(0, 60) + "…" : line;
  }
}
