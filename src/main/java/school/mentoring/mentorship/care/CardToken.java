package school.mentoring.mentorship.care;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import school.mentoring.shared.Knocks;

/**
 * What opens a mentee's card without a login: 192 random bits that nobody finds by trying. It is
 * shown once, on the slip, and never stored; what is stored is its hash.
 */
public final class CardToken {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 24;
  private static final int CHARACTERS = 32;

  private final String text;

  private CardToken(String text) {
    this.text = text;
  }

  static CardToken random() {
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    return new CardToken(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
  }

  /** Reads a token from an address; empty if it cannot be one. */
  public static Optional<CardToken> read(String text) {
    return text.matches("[A-Za-z0-9_-]{" + CHARACTERS + "}")
        ? Optional.of(new CardToken(text))
        : Optional.empty();
  }

  /** The path of the page that it opens. */
  public String path() {
    return "/m/" + text;
  }

  /** What is stored of it. */
  String hash() {
    return Knocks.hash("card|" + text);
  }

  /** Not the token: texts of objects reach logs. */
  @Override
  public String toString() {
    return "token";
  }
}
