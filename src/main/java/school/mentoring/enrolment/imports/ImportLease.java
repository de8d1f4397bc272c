package school.mentoring.enrolment.imports;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Which node works on a file, until when, and how often one has begun without getting anywhere. */
@Embeddable
class ImportLease {

  private static final Duration TIME = Duration.ofMinutes(1);
  private static final int MOST_ATTEMPTS = 5;

  private UUID leaseOwner;
  private Instant leaseUntil;
  private int attempts;

  protected ImportLease() {}

  boolean free(Instant now) {
    return leaseUntil == null || !leaseUntil.isAfter(now);
  }

  /** Whether nobody should try any more. */
  boolean exhausted() {
    return attempts >= MOST_ATTEMPTS;
  }

  void take(UUID turn, Instant now) {
    attempts++;
    leaseOwner = turn;
    leaseUntil = now.plus(TIME);
  }

  /** Whether this turn still has it; if so, for another while. */
  boolean prolonged(UUID turn, Instant now) {
    if (!turn.equals(leaseOwner)) {
      return false;
    }
    leaseUntil = now.plus(TIME);
    return true;
  }

  /** The work goes on: earlier attempts count no more. */
  void gotOn() {
    attempts = 0;
  }

  /** Whoever comes first may take it. */
  void offer() {
    leaseUntil = null;
  }

  void release() {
    leaseOwner = null;
    leaseUntil = null;
    attempts = 0;
  }
}
