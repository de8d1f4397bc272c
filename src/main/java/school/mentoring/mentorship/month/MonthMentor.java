package school.mentoring.mentorship.month;

import java.util.Comparator;
import java.util.List;
import school.mentoring.enrolment.MentorId;
import school.mentoring.mentorship.MeetingKind;

/**
 * A mentor on a month's sheet, with the pairs in the order of the annex.
 *
 * @param keeps whether the mentor has a login to keep the journals with
 */
public record MonthMentor(MentorId id, String name, boolean keeps, List<MonthPair> pairs) {

  /** Whether several pairs may have met together. */
  public boolean isGroup() {
    return pairs.size() > 1;
  }

  /** The kinds that a common meeting may be of. */
  public List<MeetingKind> kinds() {
    return pairs.stream().flatMap(it -> it.kinds().stream()).distinct().sorted().toList();
  }

  /** What all pairs enter next; where they differ, a regular meeting. */
  public MeetingKind kind() {
    List<MeetingKind> next =
        pairs.stream()
            .filter(it -> !it.kinds().isEmpty())
            .map(it -> it.kind(0))
            .distinct()
            .toList();
    return next.size() == 1
        ? next.get(0)
        : kinds().stream()
            .filter(it -> !it.once())
            .findFirst()
            .orElseGet(() -> next.stream().max(Comparator.naturalOrder()).orElseThrow());
  }
}
