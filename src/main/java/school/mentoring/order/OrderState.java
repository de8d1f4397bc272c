package school.mentoring.order;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import school.mentoring.shared.Refusal;

/** Where an order stands. */
public enum OrderState {
  DRAFT("проект"),
  VISING("на согласовании"),
  CHECKED("на подписи"),
  RETURNED("на доработке"),
  SIGNED("подписан"),
  REGISTERED("зарегистрирован"),
  IN_FORCE("действует"),
  CANCELLED("отменён"),
  REJECTED("отклонён");

  private final String title;

  OrderState(String title) {
    this.title = title;
  }

  /** As people read it. */
  public String title() {
    return title;
  }

  /** Refuses an action that another state is needed for. */
  void mustBeOneOf(List<OrderState> expected, String order, String action) {
    if (!expected.contains(this)) {
      throw Refusal.conflict(
          "%s сейчас в состоянии «%s»: %s нельзя. Обновите страницу: возможно, решение уже принято."
              .formatted(order, title, action));
    }
  }

  /** The state of that name, if it is one. */
  public static Optional<OrderState> find(String name) {
    return Arrays.stream(values()).filter(it -> it.name().equals(name)).findFirst();
  }
}
