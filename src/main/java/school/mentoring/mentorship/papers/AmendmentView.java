package school.mentoring.mentorship.papers;

import java.util.List;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;
import school.mentoring.mentorship.NamedPair;

/**
 * Changes in a programme's pairs as people collect them.
 *
 * @param version of the changes; -1 while there are none
 * @param planned what was collected
 * @param told what the order will say, also of changes made before
 * @param active pairs at work that may be changed
 */
public record AmendmentView(
    int version,
    List<PairChange> planned,
    List<PairChange> told,
    List<NamedPair> active,
    List<Mentor> mentors,
    List<Mentee> mentees) {

  public boolean isEmpty() {
    return planned.isEmpty();
  }
}
