package school.mentoring.matching;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import school.mentoring.matching.pair.ConfirmedPair;
import school.mentoring.matching.pair.PairEnding;

/**
 * What an order is to change in the pairs of a programme.
 *
 * @param version what a page showed; a confirmation of something else is refused
 */
public record Amendment(
    ProposalId id, int version, Set<PairEnding> ends, List<ConfirmedPair> begins) {

  public boolean isEmpty() {
    return ends.isEmpty() && begins.isEmpty();
  }

  /** The day by which every ending pair has worked its last; empty if none ends. */
  public Optional<LocalDate> lastDay() {
    return ends.stream().map(PairEnding::lastDay).max(Comparator.naturalOrder());
  }
}
