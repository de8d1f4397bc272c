package school.mentoring.order;

import java.util.Optional;
import org.springframework.stereotype.Component;
import school.mentoring.roadmap.OrderTitles;

/** Tells a roadmap's pages what its orders are called. */
@Component
class OrderKindTitles implements OrderTitles {

  @Override
  public Optional<String> of(String kind) {
    return OrderKind.find(kind).map(OrderKind::title);
  }
}
