package school.mentoring.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import school.mentoring.shared.russian.Dates;

/**
 * The order that a right comes from: the organisation's own or its founder's.
 *
 * @param number as it stands in the register
 */
@Embeddable
public record OrderBasis(
    @Column(name = "basis_number") String number, @Column(name = "basis_date") LocalDate date) {

  public OrderBasis {
    number = number == null ? "" : number.strip();
  }

  /** «по приказу от 01.09.2026 № 15-К». */
  public String text() {
    return "по приказу от " + Dates.text(date) + " № " + number;
  }
}
