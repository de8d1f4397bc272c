package school.mentoring.enrolment.base;

import school.mentoring.enrolment.Participation;

/**
 * A time in a pair with what the curator added to it.
 *
 * @param noted what the curator wrote of the result; empty if nothing
 * @param caseLink where the case or the review is found; empty if nowhere
 */
public record NotedPair(Participation known, String noted, String caseLink) {

  static NotedPair of(Participation known, PairNote note) {
    return note == null
        ? new NotedPair(known, "", "")
        : new NotedPair(known, note.result(), note.caseLink());
  }

  /** What the curator wrote, or else what the pair's last meeting came to. */
  public String result() {
    return noted.isBlank() ? known.result() : noted;
  }
}
