package school.mentoring.mentorship.month;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import school.mentoring.mentorship.HeldMeeting;
import school.mentoring.mentorship.MeetingCycle;
import school.mentoring.mentorship.MeetingKind;
import school.mentoring.mentorship.MentoringManner;
import school.mentoring.mentorship.MentorshipId;

/**
 * A pair on a month's sheet.
 *
 * @param row number in the annex of the order
 * @param held the kinds of meetings that it has had, in whatever month
 * @param journal its meetings of the month, in the order of their days
 */
public record MonthPair(
    MentorshipId id,
    int row,
    String mentee,
    String group,
    MentoringManner manner,
    MeetingCycle cycle,
    LocalDate startsOn,
    Set<MeetingKind> held,
    List<HeldMeeting> journal) {

  /** The kinds that the pair may still enter. */
  public List<MeetingKind> kinds() {
    return cycle.open(held);
  }

  /** What the pair's next entry most likely is, after some others on the same sheet. */
  public MeetingKind kind(int after) {
    List<MeetingKind> kinds = kinds();
    int regular = kinds.indexOf(MeetingKind.REGULAR);
    return kinds.get(Math.min(after, regular < 0 ? kinds.size() - 1 : regular));
  }

  /** «Озёров Е., 7А» */
  public String title() {
    return group.isEmpty() ? mentee : mentee + ", " + group;
  }
}
