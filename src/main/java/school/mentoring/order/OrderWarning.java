package school.mentoring.order;

import java.util.List;

/**
 * What a module has to say of an order before it is signed. A warning stops nothing: whoever checks
 * the order reads it and decides.
 */
public interface OrderWarning {

  /** Sentences in Russian that name what is missing and the remedy; none if all is well. */
  List<String> about(Order order);
}
