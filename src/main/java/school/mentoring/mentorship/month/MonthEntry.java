package school.mentoring.mentorship.month;

import java.util.List;
import school.mentoring.mentorship.MeetingKind;
import school.mentoring.mentorship.MeetingNote;
import school.mentoring.mentorship.MentorshipId;

/**
 * A meeting on a month's sheet.
 *
 * @param row of the sheet, to tell the refusal of this entry from others
 * @param pairs the one that met, or all who met together
 */
public record MonthEntry(int row, List<MentorshipId> pairs, MeetingKind kind, MeetingNote note) {

  public MonthEntry {
    pairs = pairs.stream().distinct().toList();
  }

  boolean isCommon() {
    return pairs.size() > 1;
  }
}
