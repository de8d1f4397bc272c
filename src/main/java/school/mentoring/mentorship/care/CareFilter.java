package school.mentoring.mentorship.care;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which cases a list shows.
 *
 * @param closed those that were decided, else the open ones
 * @param flagged only those with a flag to the psychologist
 */
public record CareFilter(boolean closed, boolean flagged) {

  Set<CareState> states() {
    return closed
        ? EnumSet.of(CareState.REMATCH, CareState.CLOSED)
        : EnumSet.of(CareState.TALK, CareState.HELP);
  }
}
