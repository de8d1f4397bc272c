package school.mentoring.mentorship;

import java.util.List;

/**
 * How the pairs of a programme have fared.
 *
 * @param begun all pairs ever joined by an order
 * @param kept those at work or finished in their time
 * @param failed those that did not suit each other at the trial meeting
 * @param endedEarly those that ended before their time
 * @param meetings held by all pairs
 * @param mentees different mentees
 * @param mentors different mentors
 */
public record PairFigures(
    int begun, int kept, int failed, int endedEarly, int meetings, int mentees, int mentors) {

  static PairFigures of(List<Mentorship> pairs, int meetings) {
    return new PairFigures(
        pairs.size(),
        in(pairs, MentorshipState.ACTIVE) + in(pairs, MentorshipState.FINISHED),
        in(pairs, MentorshipState.TRIAL_FAILED),
        in(pairs, MentorshipState.ENDED_EARLY),
        meetings,
        (int) pairs.stream().map(Mentorship::mentee).distinct().count(),
        (int) pairs.stream().map(Mentorship::mentor).distinct().count());
  }

  private static int in(List<Mentorship> pairs, MentorshipState state) {
    return (int) pairs.stream().filter(it -> it.state() == state).count();
  }
}
