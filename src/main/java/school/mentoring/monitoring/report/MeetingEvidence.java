package school.mentoring.monitoring.report;

import java.time.YearMonth;
import school.mentoring.mentorship.HeldMeeting;
import school.mentoring.monitoring.indicator.EvidenceItem;
import school.mentoring.roadmap.window.DateRange;

/**
 * Meetings as the evidence of figures: by the number of the pair, without a word of the journal.
 */
final class MeetingEvidence {

  private MeetingEvidence() {}

  static DateRange within(YearMonth month, ReportScope scope) {
    DateRange past = scope.past();
    return new DateRange(
        past.from().isAfter(month.atDay(1)) ? past.from() : month.atDay(1),
        past.to().isBefore(month.atEndOfMonth()) ? past.to() : month.atEndOfMonth());
  }

  static EvidenceItem item(HeldMeeting meeting, PairFact pair, int counts) {
    return new EvidenceItem(
        "%s встреча%s, %d мин"
            .formatted(
                meeting.kind().title(),
                pair == null ? "" : " пары № " + pair.row(),
                meeting.minutes()),
        "/mentorships/" + meeting.pair(),
        meeting.heldOn(),
        counts);
  }
}
