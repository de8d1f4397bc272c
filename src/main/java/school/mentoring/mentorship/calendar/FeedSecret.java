package school.mentoring.mentorship.calendar;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import school.mentoring.shared.Knocks;

/** The secret part of a feed's address: 192 random bits, shown once. */
record FeedSecret(String text) {

  private static final String FORM = "[A-Za-z0-9_-]{32}";

  private static final int BYTES = 24;
  private static final SecureRandom RANDOM = new SecureRandom();

  static FeedSecret next() {
    byte[] bits = new byte[BYTES];
    RANDOM.nextBytes(bits);
    return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
  }

  /** Reads a secret from an address; empty if it cannot be one. */
  static Optional<FeedSecret> read(String text) {
    return text.matches(FORM) ? Optional.of(new FeedSecret(text)) : Optional.empty();
  }

  /** What is kept of it; as random as the secret is, it needs no salt. */
  String hash() {
    return Knocks.hash(text);
  }
}
