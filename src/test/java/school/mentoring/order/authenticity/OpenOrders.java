package school.mentoring.order.authenticity;

import java.time.Clock;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.PlatformTransactionManager;
import school.mentoring.organisation.Organisations;
import school.mentoring.shared.PublicAddress;

/** Orders as they are shown to everybody by a server that is reached at an address. */
public final class OpenOrders {

  private OpenOrders() {}

  /**
   * Those of a server.
   *
   * @param address empty where nobody reaches it
   */
  public static PublicOrders at(String address, BeanFactory beans) {
    return new PublicOrders(
        beans.getBean(PublicLinkRepository.class),
        beans.getBean(SealedOrderRepository.class),
        beans.getBean(OrderSeals.class),
        beans.getBean(Organisations.class),
        new PublicAddress(address),
        beans.getBean(Clock.class),
        beans.getBean(PlatformTransactionManager.class));
  }
}
