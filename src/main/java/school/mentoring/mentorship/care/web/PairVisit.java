package school.mentoring.mentorship.care.web;

import school.mentoring.mentorship.Mentorship;
import school.mentoring.organisation.CurrentMember;

/**
 * Somebody on a pair's page who may be there.
 *
 * @param mentors whether the person speaks for the mentor
 */
record PairVisit(CurrentMember member, Mentorship pair, String names, boolean mentors) {

  /** Whether the person leads the programme, and so sees what both sides say. */
  boolean leads() {
    return member.leads();
  }
}
