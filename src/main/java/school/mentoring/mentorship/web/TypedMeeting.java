package school.mentoring.mentorship.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import school.mentoring.mentorship.MeetingFormat;
import school.mentoring.mentorship.MeetingKind;
import school.mentoring.mentorship.MeetingNote;
import school.mentoring.mentorship.MentoringManner;
import school.mentoring.shared.Refusal;

/** A meeting as somebody typed it: a form that is refused comes back with the very same words. */
record TypedMeeting(
    String kind,
    String heldOn,
    String minutes,
    String format,
    String topic,
    String result,
    String nextStep) {

  TypedMeeting {
    kind = text(kind);
    heldOn = text(heldOn);
    minutes = text(minutes);
    format = text(format);
    topic = text(topic);
    result = text(result);
    nextStep = text(nextStep);
  }

  private static String text(String typed) {
    return typed == null ? "" : typed.strip();
  }

  /** What a pair's page proposes. */
  static TypedMeeting proposed(MentoringManner manner, LocalDate today) {
    return new TypedMeeting(
        MeetingKind.REGULAR.name(),
        today.toString(),
        "" + MeetingNote.USUAL_MINUTES,
        manner.usualFormat().name(),
        "",
        "",
        "");
  }

  /** Whether nobody wrote anything; what a page proposes does not count. */
  boolean isEmpty() {
    return Stream.of(heldOn, topic, result, nextStep).allMatch(String::isEmpty);
  }

  /**
   * The kind of the meeting.
   *
   * @throws Refusal if there is none such
   */
  MeetingKind readKind() {
    return Arrays.stream(MeetingKind.values())
        .filter(it -> it.name().equals(kind))
        .findFirst()
        .orElseThrow(
            () -> new Refusal("Встреча «%s» неизвестна: выберите из списка.".formatted(kind)));
  }

  /**
   * What is to be written down.
   *
   * @throws Refusal naming the field that cannot be read
   */
  MeetingNote readNote() {
    return new MeetingNote(readDay(), readMinutes(), readFormat(), topic, result, nextStep);
  }

  private LocalDate readDay() {
    if (heldOn.isEmpty()) {
      throw new Refusal("Дата встречи не указана: выберите день, когда встретились.");
    }
    try {
      return LocalDate.parse(heldOn);
    } catch (DateTimeException e) {
      throw new Refusal(
          "Дата встречи «%s» не прочитана: выберите день в календаре.".formatted(heldOn));
    }
  }

  private int readMinutes() {
    try {
      return minutes.isEmpty() ? MeetingNote.USUAL_MINUTES : Integer.parseInt(minutes);
    } catch (NumberFormatException e) {
      throw new Refusal(
          "Длительность «%s» не прочитана: укажите целое число минут, например 45."
              .formatted(minutes));
    }
  }

  private MeetingFormat readFormat() {
    return format.isEmpty()
        ? MeetingFormat.IN_PERSON
        : MeetingFormat.of(format.toLowerCase(Locale.ROOT));
  }
}
