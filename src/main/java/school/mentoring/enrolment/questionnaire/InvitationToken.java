package school.mentoring.enrolment.questionnaire;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What opens a questionnaire without a login: 192 random bits that nobody finds by trying. It is
 * shown once and never stored; what is stored is its hash.
 */
public final class InvitationToken {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 24;
  private static final int CHARACTERS = 32;

  private final String text;

  private InvitationToken(String text) {
    this.text = text;
  }

  /** A new one. */
  static InvitationToken random() {
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    return new InvitationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
  }

  /** Reads a token from an address; empty if it cannot be one. */
  public static Optional<InvitationToken> read(String text) {
    return text.matches("[A-Za-z0-9_-]{" + CHARACTERS + "}")
        ? Optional.of(new InvitationToken(text))
        : Optional.empty();
  }

  /** The path of the page that it opens. */
  public String path() {
    return "/q/" + text;
  }

  /** What is stored of it. */
  String hash() {
    return hash("link|" + text);
  }

  /** Under which name a browser keeps the draft: it leads neither to the link nor to its hash. */
  public String draftKey() {
    return hash("draft|" + text).substring(0, CHARACTERS);
  }

  static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  /** Not the token: texts of objects reach logs. */
  @Override
  public String toString() {
    return "token";
  }
}
