package school.mentoring.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Who signs, as printed under the order.
 *
 * @param post with a capital, «Директор»
 * @param name initials before the surname
 */
@Embeddable
public record Signatory(
    @Column(name = "signatory_post") String post, @Column(name = "signatory_name") String name) {}
