package school.mentoring.order.authenticity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import school.mentoring.order.Order;
import school.mentoring.order.OrderConsequence;
import school.mentoring.order.history.Stamp;
import school.mentoring.organisation.Organisations;
import school.mentoring.shared.PublicAddress;

/** Registered orders as they are shown to whoever holds the paper, without a login. */
@Service
public class PublicOrders implements OrderConsequence {

  private final PublicLinkRepository links;
  private final SealedOrderRepository orders;
  private final OrderSeals seals;
  private final Organisations organisations;
  private final PublicAddress server;
  private final Clock clock;
  private final TransactionTemplate apart;

  PublicOrders(
      PublicLinkRepository links,
      SealedOrderRepository orders,
      OrderSeals seals,
      Organisations organisations,
      PublicAddress server,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.links = links;
    this.orders = orders;
    this.seals = seals;
    this.organisations = organisations;
    this.server = server;
    this.clock = clock;
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** An order has its link from its registration on, so that nobody who prints it writes. */
  @Override
  public void registered(Order order, Stamp stamp) {
    links.save(new PublicLink(order));
  }

  /** The address of an order's page; none for a draft, or where nobody reaches the server. */
  public Optional<String> address(Order order) {
    return order.entry().isPresent() && server.of("").isPresent()
        ? server.of("/o/" + token(order))
        : Optional.empty();
  }

  /** The order behind a token, if there is one. */
  @Transactional(readOnly = true)
  public Optional<PublicOrder> find(String token) {
    return Optional.of(token)
        .filter(PublicLink::looksRight)
        .flatMap(links::findByToken)
        .flatMap(it -> orders.findByOrganisationAndId(it.organisation(), it.getId()))
        .map(this::shown);
  }

  private PublicOrder shown(Order order) {
    return new PublicOrder(
        organisations.get(order.organisation()).shortName(),
        order.number().orElseThrow(),
        order.date().orElseThrow(),
        order.state(LocalDate.now(clock)).title(),
        order.contentHash().orElseThrow(),
        seals.holds(order));
  }

  private String token(Order order) {
    return links.findById(order.id()).map(PublicLink::token).orElseGet(() -> made(order));
  }

  /** Of two who print an order from before links at once, the second takes the first one's. */
  private String made(Order order) {
    try {
      return apart.execute(status -> links.saveAndFlush(new PublicLink(order))).token();
    } catch (DataIntegrityViolationException alreadyMade) {
      return apart.execute(status -> links.findById(order.id())).orElseThrow().token();
    }
  }
}
