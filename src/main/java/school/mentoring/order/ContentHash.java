package school.mentoring.order;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The seal of a registered order: SHA-256 of all that its paper says. */
final class ContentHash {

  private static final String BETWEEN = "\u001f";

  private ContentHash() {}

  static String of(OrderText text, List<Annex> annexes, Signatory signatory, RegisterEntry entry) {
    return sha256(
        String.join(
            BETWEEN,
            text.heading(),
            text.preamble(),
            text.points(),
            new AnnexesColumn().convertToDatabaseColumn(annexes),
            signatory.post(),
            signatory.name(),
            entry.number(),
            entry.date().toString(),
            entry.effectiveOn().toString()));
  }

  private static String sha256(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java", e);
    }
  }
}
