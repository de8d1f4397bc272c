package school.mentoring.mentorship.planned;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import school.mentoring.mentorship.HeldMeeting;
import school.mentoring.mentorship.MeetingCycle;
import school.mentoring.mentorship.MeetingFormat;
import school.mentoring.mentorship.MeetingKind;
import school.mentoring.mentorship.MeetingNote;
import school.mentoring.mentorship.PairView;

/**
 * A pair on its mentor's own page, with what a new entry of its journal would most likely say.
 *
 * @param held the kinds of meetings that it has had
 * @param planned meetings to come, soonest first
 * @param suspended whether it does not meet now
 */
public record MyPair(
    PairView view,
    MeetingCycle cycle,
    Set<MeetingKind> held,
    Optional<HeldMeeting> last,
    List<PlannedMeeting> planned,
    boolean suspended) {

  /** The kinds that the pair may still enter. */
  public List<MeetingKind> kinds() {
    return cycle.open(held);
  }

  /** The kind that comes next. */
  public MeetingKind kind() {
    return kinds().stream().findFirst().orElse(MeetingKind.FINAL);
  }

  public Optional<PlannedMeeting> next() {
    return planned.stream().findFirst();
  }

  /** The day planned, if it is not to come; else today. */
  public LocalDate day(LocalDate today) {
    return next()
        .map(PlannedMeeting::day)
        .filter(it -> !it.isAfter(today) && it.isAfter(today.minusWeeks(1)))
        .orElse(today);
  }

  public int minutes() {
    return next()
        .map(PlannedMeeting::minutes)
        .or(() -> last.map(HeldMeeting::minutes))
        .orElse(MeetingNote.USUAL_MINUTES);
  }

  public MeetingFormat format() {
    return next()
        .map(PlannedMeeting::format)
        .or(() -> last.map(HeldMeeting::format))
        .orElse(view.manner().usualFormat());
  }

  /** What was planned, else what the last meeting left to do. */
  public String topic() {
    return next()
        .map(PlannedMeeting::topic)
        .filter(it -> !it.isEmpty())
        .or(() -> last.map(HeldMeeting::nextStep))
        .orElse("");
  }
}
