package school.mentoring.mentorship.planned;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import school.mentoring.mentorship.MeetingFormat;
import school.mentoring.shared.PlainText;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.TextLength;

/**
 * Meetings that a pair plans: one, or one every week or two until a day.
 *
 * @param everyWeeks 0 for a single meeting, else 1 or 2
 * @param until the last day of a series; null for a single meeting
 */
public record MeetingPlan(
    LocalDate from,
    Optional<LocalTime> at,
    int minutes,
    MeetingFormat format,
    String place,
    String topic,
    int everyWeeks,
    LocalDate until) {

  private static final int LONGEST_SERIES = 60;
  private static final int LONGEST_PLACE = 200;
  private static final int LONGEST_TOPIC = 2_000;

  public MeetingPlan {
    place = checked("Место", place, LONGEST_PLACE);
    topic = checked("Тема", topic, LONGEST_TOPIC);
    if (from == null) {
      throw new Refusal("Поле «Дата» не заполнено: выберите день встречи.");
    }
    if (minutes < 1 || minutes > 24 * 60) {
      throw new Refusal("Длительность встречи %d мин.: укажите от 1 до 1440.".formatted(minutes));
    }
    if (everyWeeks < 0 || everyWeeks > 2) {
      throw new Refusal("Повтор «%d» неизвестен: выберите из списка.".formatted(everyWeeks));
    }
  }

  private static String checked(String field, String text, int longest) {
    return TextLength.fitting(field, text == null ? "" : PlainText.of(text).strip(), longest);
  }

  /**
   * The days of the plan; a series leaves out those without lessons.
   *
   * @throws Refusal if there are none, or too many
   */
  List<LocalDate> days(Predicate<LocalDate> lessons) {
    if (everyWeeks == 0) {
      return List.of(from);
    }
    mustEnd();
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate day = from; !day.isAfter(until); day = day.plusWeeks(everyWeeks)) {
      if (lessons.test(day)) {
        days.add(day);
      }
    }
    if (days.isEmpty() || days.size() > LONGEST_SERIES) {
      throw new Refusal(
          "Встреч в этом плане %d: нужно от 1 до %d. Нерабочие дни и каникулы школы пропускаются: проверьте даты."
              .formatted(days.size(), LONGEST_SERIES));
    }
    return days;
  }

  private void mustEnd() {
    if (until == null) {
      throw new Refusal("Поле «До какого дня» не заполнено: у повторяющихся встреч есть конец.");
    }
    if (until.isBefore(from) || until.isAfter(from.plusYears(1))) {
      throw new Refusal(
          "Последний день плана раньше первого или позже чем через год: исправьте «До какого дня».");
    }
  }
}
