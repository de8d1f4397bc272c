package school.mentoring.mentorship;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** The meetings of one pair, of one kind, in one month, as the database sums them up. */
record MeetingSum(MentorshipId id, MeetingKind kind, YearMonth month, PairMeetings pair) {

  MeetingSum(
      UUID pair,
      MeetingKind kind,
      Integer year,
      Integer month,
      Long count,
      Long minutes,
      LocalDate last) {
    this(
        new MentorshipId(pair),
        kind,
        YearMonth.of(year, month),
        new PairMeetings(count.intValue(), minutes.intValue(), last));
  }
}
