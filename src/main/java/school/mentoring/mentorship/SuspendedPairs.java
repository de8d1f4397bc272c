package school.mentoring.mentorship;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Pairs that do not meet until the curator has decided. Why is said to nobody who asks here. */
public interface SuspendedPairs {

  /** Since when each of these pairs does not meet; others are left out. */
  Map<MentorshipId, LocalDate> of(Collection<MentorshipId> pairs);
}
