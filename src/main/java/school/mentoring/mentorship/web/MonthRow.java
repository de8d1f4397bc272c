package school.mentoring.mentorship.web;

import java.util.List;
import school.mentoring.mentorship.MeetingFormat;
import school.mentoring.mentorship.MeetingKind;
import school.mentoring.mentorship.MeetingNote;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.month.MonthEntry;
import school.mentoring.shared.Refusal;

/**
 * A row of the month's page as it was typed.
 *
 * @param of the pair that met, or the mentor whose pairs met together
 * @param together whether it is a common meeting
 * @param present the pairs that were at the common meeting
 */
record MonthRow(
    String of,
    boolean together,
    List<String> present,
    String kind,
    String heldOn,
    String minutes,
    String format,
    String topic,
    String result,
    String nextStep) {

  MonthRow {
    of = of == null ? "" : of;
    present = present == null ? List.of() : present;
  }

  /** All rows as the page sends them. */
  record Sheet(List<MonthRow> rows) {

    Sheet {
      rows = rows == null ? List.of() : rows;
    }
  }

  /** An empty row that proposes what is likely. */
  static MonthRow proposed(
      String of, List<String> present, MeetingKind kind, MeetingFormat format) {
    return new MonthRow(
        of,
        !present.isEmpty(),
        present,
        kind.name(),
        "",
        "" + MeetingNote.USUAL_MINUTES,
        format.name(),
        "",
        "",
        "");
  }

  public TypedMeeting typed() {
    return new TypedMeeting(kind, heldOn, minutes, format, topic, result, nextStep);
  }

  public boolean isEmpty() {
    return typed().isEmpty();
  }

  /** The dates and words, for a row whose pair is on the page no more. */
  public String words() {
    TypedMeeting typed = typed();
    return String.join(" · ", typed.heldOn(), typed.topic(), typed.result(), typed.nextStep())
        .replaceAll("( · )+", " · ");
  }

  /**
   * The meeting that the row tells of.
   *
   * @throws Refusal naming what cannot be read
   */
  MonthEntry entry(int row) {
    if (together && present.isEmpty()) {
      throw new Refusal("Никто не отмечен: отметьте, кто был на общей встрече.");
    }
    List<MentorshipId> pairs =
        together ? present.stream().map(MentorshipId::of).toList() : List.of(MentorshipId.of(of));
    return new MonthEntry(row, pairs, typed().readKind(), typed().readNote());
  }
}
