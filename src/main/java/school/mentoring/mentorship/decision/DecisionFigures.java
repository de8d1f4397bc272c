package school.mentoring.mentorship.decision;

import java.util.List;

/**
 * How far the decisions on a programme's pairs have come.
 *
 * @param decidable pairs that something is to be decided of
 * @param goOn pairs that go on, by decision or by their word
 * @param finish pairs that finish, by decision or by their word
 * @param undecided pairs without a decision, whatever they said themselves
 * @param endedBefore pairs that ended before their time
 */
public record DecisionFigures(int decidable, int goOn, int finish, int undecided, int endedBefore) {

  static DecisionFigures of(List<DecidedPair> pairs) {
    return new DecisionFigures(
        (int) pairs.stream().filter(DecidedPair::decidable).count(),
        count(pairs, DecisionSearch.Show.GO_ON),
        count(pairs, DecisionSearch.Show.FINISH),
        count(pairs, DecisionSearch.Show.UNDECIDED),
        count(pairs, DecisionSearch.Show.NOTHING_TO_DECIDE));
  }

  private static int count(List<DecidedPair> pairs, DecisionSearch.Show show) {
    return (int) pairs.stream().filter(show::takes).count();
  }
}
