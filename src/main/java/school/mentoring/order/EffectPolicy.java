package school.mentoring.order;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.springframework.stereotype.Component;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/**
 * From which day an order is in force where whoever registers it names none. The положение and the
 * roadmap are approved in spring or summer and put into effect with the school year; all other
 * orders take effect with their date.
 */
@Component
public class EffectPolicy {

  private static final int FIRST = 1;

  private final Programmes programmes;

  EffectPolicy(Programmes programmes) {
    this.programmes = programmes;
  }

  /** That of an order with this date. */
  Optional<LocalDate> day(Order order, LocalDate date) {
    return day(order.organisation(), order.programme(), order.kind(), date);
  }

  /** The first day in force, if it is another one than the order's date. */
  public Optional<LocalDate> day(
      OrganisationId organisation, ProgrammeId programme, OrderKind kind, LocalDate date) {
    return Optional.of(kind)
        .filter(it -> it.equals(OrderKind.REGULATION_AND_ROADMAP))
        .map(it -> programmes.get(programme, organisation).schoolYear().start())
        .map(year -> LocalDate.of(year, Month.SEPTEMBER, FIRST))
        .filter(it -> it.isAfter(date) && !it.isAfter(date.plusYears(1)));
  }
}
