package school.mentoring.mentorship;

import java.time.LocalDate;

/**
 * What a pair's journal comes to in a period.
 *
 * @param minutes of all its meetings together
 * @param last day of the last one; null if there was none
 */
public record PairMeetings(int count, int minutes, LocalDate last) {

  static final PairMeetings NONE = new PairMeetings(0, 0, null);

  PairMeetings plus(PairMeetings other) {
    LocalDate later =
        last == null || other.last != null && other.last.isAfter(last) ? other.last : last;
    return new PairMeetings(count + other.count, minutes + other.minutes, later);
  }
}
