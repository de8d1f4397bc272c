package school.mentoring.monitoring.report;

import java.time.LocalDate;
import java.util.Optional;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.MentorId;
import school.mentoring.mentorship.MentoringManner;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.MentorshipState;
import school.mentoring.monitoring.indicator.EvidenceItem;

/**
 * A pair, as reports count it.
 *
 * @param ended the day it ended; empty while it works
 */
record PairFact(
    MentorshipId id,
    int row,
    String form,
    MentoringManner manner,
    LocalDate begun,
    Optional<LocalDate> ended,
    MentorshipState state,
    MentorId mentor,
    MenteeId mentee,
    Optional<Boolean> goesOn) {

  static PairFact of(Mentorship pair) {
    return new PairFact(
        pair.id(),
        pair.row(),
        pair.form(),
        pair.manner(),
        pair.startsOn(),
        pair.endedOn(),
        pair.state(),
        pair.mentor(),
        pair.mentee(),
        pair.goesOnNextYear());
  }

  boolean isIn(MentorshipState wanted, LocalDate asOf) {
    return state == wanted && ended.map(it -> !it.isAfter(asOf)).orElse(true);
  }

  /** Whether it worked on any day from one to another. */
  boolean worked(LocalDate from, LocalDate to) {
    return !begun.isAfter(to) && ended.map(it -> !it.isBefore(from)).orElse(true);
  }

  /** Neither given up nor failed by a day. */
  boolean kept(LocalDate asOf) {
    return !isIn(MentorshipState.ENDED_EARLY, asOf) && !isIn(MentorshipState.TRIAL_FAILED, asOf);
  }

  EvidenceItem item() {
    return item("Пара № %d приказа, %s".formatted(row, form));
  }

  EvidenceItem item(String what) {
    return item(what, 1);
  }

  /** The pair where it makes more of a figure than one. */
  EvidenceItem item(String what, int counts) {
    return new EvidenceItem(what, "/mentorships/" + id, begun, counts);
  }
}
