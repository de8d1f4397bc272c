package school.mentoring.order.number;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import school.mentoring.shared.OrganisationId;

/** How far a series has come in a calendar year. Whoever gives a number holds its row. */
@Entity
@Table(name = "order_counter")
class NumberCounter {

  @Id private UUID id;
  @Embedded private OrganisationId organisation;
  private String series;
  private int calendarYear;
  private int lastNumber;

  protected NumberCounter() {}

  NumberCounter(OrganisationId organisation, String series, int calendarYear) {
    this.id = UUID.randomUUID();
    this.organisation = organisation;
    this.series = series;
    this.calendarYear = calendarYear;
  }

  int next() {
    return lastNumber + 1;
  }

  void reach(int number) {
    this.lastNumber = number;
  }
}
