package school.mentoring.order.number;

import java.util.Arrays;
import school.mentoring.shared.Refusal;

/** Who gives the numbers of a series. */
public enum Numbering {
  BY_HAND("номера вводятся вручную"),
  AUTOMATIC("нумерует программа");

  private final String title;

  Numbering(String title) {
    this.title = title;
  }

  /**
   * The one of that name.
   *
   * @throws Refusal if there is none
   */
  public static Numbering of(String name) {
    return Arrays.stream(values())
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    "Кто даёт номера: «%s» неизвестно. Выберите одно из двух.".formatted(name)));
  }

  /** As people read it. */
  public String title() {
    return title;
  }
}
