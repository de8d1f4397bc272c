package school.mentoring.order.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.order.Order;
import school.mentoring.order.OrderId;
import school.mentoring.shared.OrganisationId;

/** The register of an organisation's orders, looked through page by page. */
@Service
public class Register {

  private final RegisterFinder finder;
  private final RegisteredOrderRepository orders;
  private final FileMarks marks;
  private final Clock clock;

  Register(RegisterFinder finder, RegisteredOrderRepository orders, FileMarks marks, Clock clock) {
    this.finder = finder;
    this.orders = orders;
    this.marks = marks;
    this.clock = clock;
  }

  /**
   * A line of the register.
   *
   * @param fileMark in which file the order lies; null until it is marked
   */
  public record Line(Order order, String fileMark) {}

  /** A page of what is found; how many there are in all is not counted. */
  @Transactional(readOnly = true)
  public Slice<Line> find(OrganisationId organisation, OrderSearch search, Pageable page) {
    List<OrderId> found =
        finder.find(
            organisation,
            search,
            LocalDate.now(clock),
            (int) page.getOffset(),
            page.getPageSize() + 1);
    List<OrderId> shown = found.stream().limit(page.getPageSize()).toList();
    return new SliceImpl<>(lines(organisation, shown), page, found.size() > shown.size());
  }

  private List<Line> lines(OrganisationId organisation, List<OrderId> ids) {
    Map<OrderId, Order> byId =
        orders.findAllByIdIn(ids).stream()
            .collect(Collectors.toMap(Order::id, Function.identity()));
    Map<OrderId, String> marked = marks.newest(organisation, ids);
    return ids.stream().map(it -> new Line(byId.get(it), marked.get(it))).toList();
  }
}
