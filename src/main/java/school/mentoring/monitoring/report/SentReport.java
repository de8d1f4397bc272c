package school.mentoring.monitoring.report;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The sending of a report: what it said then, and by whom.
 *
 * @param content null once it was sent back: from then on it is counted anew
 * @param contentHash SHA-256 of the content
 * @param asOf the day its figures stand at
 */
@Embeddable
record SentReport(
    String content, String contentHash, LocalDate asOf, String submittedBy, Instant submittedAt) {

  static SentReport of(FrozenContent frozen, String by, Instant now) {
    return new SentReport(frozen.json(), frozen.hash(), frozen.asOf(), by, now);
  }

  /** It no longer says what it said. */
  SentReport thawed() {
    return new SentReport(null, null, asOf, submittedBy, submittedAt);
  }
}
