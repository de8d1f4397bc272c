package school.mentoring.order.web;

import org.springframework.util.function.SingletonSupplier;
import school.mentoring.order.OwnReading;
import school.mentoring.organisation.CurrentMember;

/** How many orders wait for the person; counted only by a page that shows it. */
public final class UnreadOrders {

  private final SingletonSupplier<Long> count;

  UnreadOrders(CurrentMember reader, OwnReading reading) {
    this.count = SingletonSupplier.of(() -> reading.asked(reader.organisation(), reader.login()));
  }

  public long count() {
    return count.obtain();
  }
}
