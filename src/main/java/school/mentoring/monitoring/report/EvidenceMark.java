package school.mentoring.monitoring.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import school.mentoring.monitoring.indicator.EvidenceItem;

/** Tells whether a record is still the one that a report counted, without keeping its words. */
final class EvidenceMark {

  private static final int LENGTH = 8;

  private EvidenceMark() {}

  static String of(EvidenceItem item) {
    String told = item.what() + "\n" + item.link() + "\n" + item.day();
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(told.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java", e);
    }
  }
}
