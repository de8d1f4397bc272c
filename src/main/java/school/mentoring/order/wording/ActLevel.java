package school.mentoring.order.wording;

import java.util.Arrays;
import java.util.Optional;

/** Who gave an act. */
public enum ActLevel {
  FEDERAL("Федеральный"),
  REGIONAL("Региональный или муниципальный"),
  OWN("Своей организации");

  private final String title;

  ActLevel(String title) {
    this.title = title;
  }

  /** As people read it. */
  public String title() {
    return title;
  }

  static Optional<ActLevel> find(String name) {
    return Arrays.stream(values()).filter(it -> it.name().equals(name)).findFirst();
  }
}
