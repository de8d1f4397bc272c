package school.mentoring.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What an order's content is sealed by when it is registered.
 *
 * @param hash of the content
 * @param version the formula of the hash
 * @param readers how many readers it covers, as later ones do not break it; null in the first
 *     formula
 */
@Embeddable
record Seal(
    @Column(name = "content_hash") String hash,
    @Column(name = "hash_version") Integer version,
    @Column(name = "sealed_readers") Integer readers) {

  /** The seal of an order as it is now. */
  static Seal of(OrderData order) {
    int readers = order.sheet.lines().size();
    return new Seal(
        ContentHash.of(order, ContentHash.NEWEST, readers), ContentHash.NEWEST, readers);
  }

  /** Whether the order still says what it said, and nobody read something else. */
  boolean holds(OrderData order) {
    return isWhole(order)
        && hash.equals(ContentHash.of(order, version, readers))
        && order.sheet.isMarkedUnder(hash);
  }

  /** Whether nothing is gone that a seal is made of. */
  private boolean isWhole(OrderData order) {
    boolean first =
        Stream.of(hash, version, order.entry, order.signatory).noneMatch(Objects::isNull);
    return first && (version == ContentHash.FIRST || order.signing != null && readers != null);
  }
}
