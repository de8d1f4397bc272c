package school.mentoring.order.history;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import school.mentoring.order.history.Decision.Act;

/** All that was decided about an order, the oldest first. */
@Embeddable
public class OrderHistory {

  @ElementCollection
  @CollectionTable(name = "order_decision", joinColumns = @JoinColumn(name = "order_id"))
  @OrderColumn(name = "position")
  private List<Decision> decisions = new ArrayList<>();

  public OrderHistory() {}

  public void add(Act act, Stamp stamp, String remarks) {
    decisions.add(new Decision(stamp.at(), act, stamp.by(), Decision.cut(remarks)));
  }

  public List<Decision> decisions() {
    return List.copyOf(decisions);
  }

  public Decision last() {
    return decisions.get(decisions.size() - 1);
  }
}
