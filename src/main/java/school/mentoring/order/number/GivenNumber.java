package school.mentoring.order.number;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.springframework.data.domain.Persistable;
import school.mentoring.order.Order;
import school.mentoring.order.OrderId;
import school.mentoring.order.Series;
import school.mentoring.shared.OrganisationId;

/** A number that an order has for ever: nobody else in its series and year gets it again. */
@Entity
@Table(name = "order_number")
class GivenNumber implements Persistable<OrderId> {

  @EmbeddedId private OrderId id;
  @Embedded private OrganisationId organisation;

  @Column(name = "series")
  private String series;

  private int calendarYear;
  private String numberKey;

  protected GivenNumber() {}

  GivenNumber(Order order, Series series, int calendarYear, String number) {
    this.id = order.id();
    this.organisation = order.organisation();
    this.series = series.key();
    this.calendarYear = calendarYear;
    this.numberKey = NumberKey.of(number);
  }

  String numberKey() {
    return numberKey;
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
