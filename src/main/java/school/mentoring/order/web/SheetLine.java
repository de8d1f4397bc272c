package school.mentoring.order.web;

import school.mentoring.order.OrderId;
import school.mentoring.shared.Refusal;

/** A line of a sheet as a list of several orders names it: the order and the position in it. */
record SheetLine(OrderId order, int position) {

  static SheetLine of(String text) {
    String[] parts = text.split(":");
    if (parts.length != 2 || !parts[1].matches("\\d{1,6}")) {
      throw new Refusal("Строка «" + text + "» не найдена: обновите страницу и отметьте снова.");
    }
    return new SheetLine(OrderId.of(parts[0]), Integer.parseInt(parts[1]));
  }

  @Override
  public String toString() {
    return order + ":" + position;
  }
}
