package school.mentoring.mentorship.care;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.SuspendedPairs;

/**
 * Pairs whose meetings are suspended: a child has stopped the mentor, and nobody has decided yet
 * that they go on. Why is said to nobody who asks here.
 */
@Service
public class MeetingStops implements SuspendedPairs {

  private final PairCareRepository cares;

  MeetingStops(PairCareRepository cares) {
    this.cares = cares;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<MentorshipId, LocalDate> of(Collection<MentorshipId> pairs) {
    return pairs.isEmpty()
        ? Map.of()
        : cares.of(pairs).stream()
            .filter(it -> it.state() != CareState.CLOSED)
            .filter(it -> it.stoppedOn().isPresent())
            .collect(
                Collectors.toMap(
                    PairCare::pair,
                    it -> it.stoppedOn().orElseThrow(),
                    (one, other) -> one.isBefore(other) ? one : other));
  }

  /** Whether a pair does not meet now. */
  @Transactional(readOnly = true)
  public boolean stopped(MentorshipId pair) {
    return !of(List.of(pair)).isEmpty();
  }
}
