package school.mentoring.order;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The seal of a registered order: SHA-256 of what its paper says. The formula of an order's seal is
 * kept with it and never changes; {@link SealedContent} is the newest.
 */
final class ContentHash {

  /** Text, annexes, signatory, number and dates. */
  static final int FIRST = 1;

  /** All that and the signing, the visas, the readers and the order that is changed. */
  static final int NEWEST = 2;

  private static final String BETWEEN = "\u001f";
  private static final ObjectMapper JSON = new ObjectMapper();

  private ContentHash() {}

  /**
   * The hash of an order.
   *
   * @param readers how many of its readers it covers; none in the first formula
   */
  static String of(OrderData order, int version, Integer readers) {
    return sha256(version == FIRST ? first(order) : SealedContent.of(order, readers));
  }

  private static String first(OrderData order) {
    return String.join(
        BETWEEN,
        order.text.heading(),
        order.text.preamble(),
        order.text.points(),
        json(order.annexes),
        order.signatory.post(),
        order.signatory.name(),
        order.entry.number(),
        String.valueOf(order.entry.date()),
        String.valueOf(order.entry.effectiveOn()));
  }

  /** As annexes were written when this formula was the only one. */
  private static String json(List<Annex> annexes) {
    try {
      return JSON.writeValueAsString(annexes.stream().map(ContentHash::fields).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Annexes cannot be written", e);
    }
  }

  private static Map<String, Object> fields(Annex annex) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("title", annex.title());
    fields.put("columns", annex.columns());
    fields.put("rows", annex.rows());
    return fields;
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
