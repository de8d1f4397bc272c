package school.mentoring.order.authenticity;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.data.domain.Persistable;
import school.mentoring.order.Order;
import school.mentoring.order.OrderId;
import school.mentoring.shared.OrganisationId;

/** What leads from the printed order to the page that tells its state; it never changes. */
@Entity
@Table(name = "order_public_link")
class PublicLink implements Persistable<OrderId> {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 16;

  @EmbeddedId private OrderId id;
  @Embedded private OrganisationId organisation;
  private String token;

  protected PublicLink() {}

  /** A link of 128 random bits: nobody finds an order by trying. */
  PublicLink(Order order) {
    this.id = order.id();
    this.organisation = order.organisation();
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    this.token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  /** Whether a text could be a token at all. */
  static boolean looksRight(String token) {
    return token.matches("[A-Za-z0-9_-]{22}");
  }

  OrganisationId organisation() {
    return organisation;
  }

  String token() {
    return token;
  }

  @Override
  public OrderId getId() {
    return id;
  }

  /** Only new ones are ever saved. */
  @Override
  public boolean isNew() {
    return true;
  }
}
