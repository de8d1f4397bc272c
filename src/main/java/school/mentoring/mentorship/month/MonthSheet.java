package school.mentoring.mentorship.month;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import school.mentoring.mentorship.MentorshipId;

/**
 * A month's sheet as it was filled in.
 *
 * @param id the same when the sheet is sent again
 * @param unread rows that could not be read, and why
 */
public record MonthSheet(
    UUID id, YearMonth month, List<MonthEntry> entries, Map<Integer, String> unread) {

  private static final Comparator<MonthEntry> AS_HELD =
      Comparator.comparing((MonthEntry it) -> it.note().heldOn())
          .thenComparing(MonthEntry::kind)
          .thenComparing(MonthEntry::row);

  /** In the order in which the meetings were held: one may build upon another. */
  public MonthSheet {
    entries = entries.stream().sorted(AS_HELD).toList();
  }

  boolean isEmpty() {
    return entries.isEmpty() && unread.isEmpty();
  }

  /** All pairs that it names. */
  List<MentorshipId> pairs() {
    return entries.stream().flatMap(it -> it.pairs().stream()).distinct().toList();
  }

  /** How many entries of journals it makes. */
  int meetings() {
    return entries.stream().mapToInt(it -> it.pairs().size()).sum();
  }
}
