package school.mentoring.order.web;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import school.mentoring.order.Order;
import school.mentoring.organisation.Substitutions;

/** By which right the order was signed. */
@Component
class SigningSection implements OrderSection {

  private final Substitutions substitutions;
  private final Clock clock;

  SigningSection(Substitutions substitutions, Clock clock) {
    this.substitutions = substitutions;
    this.clock = clock;
  }

  @Override
  public void show(Order order, Model model) {
    model.addAttribute("signing", SigningView.of(order, substitutions, clock.getZone()));
  }
}
