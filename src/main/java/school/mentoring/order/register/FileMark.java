package school.mentoring.order.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import school.mentoring.order.Order;
import school.mentoring.order.OrderId;
import school.mentoring.order.history.Stamp;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** In which file an order lies, as the clerk wrote it once; a later mark leaves it as it is. */
@Entity
@Table(name = "order_file_mark")
public class FileMark {

  private static final int LONGEST = 200;

  @Id private UUID id;
  @Embedded private OrganisationId organisation;

  @Column(name = "order_id")
  private UUID order;

  private String mark;
  private Instant madeAt;
  private String madeBy;

  protected FileMark() {}

  FileMark(Order order, String mark, Stamp stamp) {
    this.id = UUID.randomUUID();
    this.organisation = order.organisation();
    this.order = order.id().id();
    this.mark = checked(mark);
    this.madeAt = stamp.at();
    this.madeBy = stamp.by();
  }

  private static String checked(String mark) {
    String text = mark == null ? "" : mark.strip().replaceAll("\\s+", " ");
    if (text.isEmpty() || text.length() > LONGEST) {
      throw new Refusal(
          "Отметка о деле: %d знаков. Напишите от 1 до %d, например «в дело № 01-05 за 2026 год»."
              .formatted(text.length(), LONGEST));
    }
    return text;
  }

  public OrderId order() {
    return new OrderId(order);
  }

  /** «в дело № 01-05 за 2026 год». */
  public String mark() {
    return mark;
  }

  public Instant madeAt() {
    return madeAt;
  }

  public String madeBy() {
    return madeBy;
  }
}
