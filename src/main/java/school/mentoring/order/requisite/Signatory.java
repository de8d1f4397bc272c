package school.mentoring.order.requisite;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Who signs, as printed under the order.
 *
 * @param post with a capital, «Директор»
 * @param name initials before the surname
 * @param basis the order by which somebody signs for the head, «по приказу от 01.09.2026 № 15-К»;
 *     null where the head does
 */
@Embeddable
public record Signatory(
    @Column(name = "signatory_post") String post,
    @Column(name = "signatory_name") String name,
    @Column(name = "signatory_basis") String basis) {

  /** The head. */
  public Signatory(String post, String name) {
    this(post, name, null);
  }
}
