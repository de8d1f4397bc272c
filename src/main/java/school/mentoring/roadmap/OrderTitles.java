package school.mentoring.roadmap;

import java.util.Optional;

/** What the kinds of orders that models name are called; told by the module that has them. */
public interface OrderTitles {

  /**
   * The title of a kind, as people read it.
   *
   * @param kind as models name it
   * @return empty where there is no such kind
   */
  Optional<String> of(String kind);
}
