package school.mentoring.enrolment.web;

import java.time.LocalDate;
import java.util.List;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.base.BaseColumn;

/**
 * A view of a base that everybody has.
 *
 * @param address what stands after the question mark
 */
record ShippedView(String name, String address) {

  /** The views of a side on a day. */
  static List<ShippedView> of(Side side, LocalDate today) {
    return List.of(
        new ShippedView("Все", BaseQuery.of(side).address()),
        view(side, "Без пары", "paired=no"),
        view(side, "Нет согласия", "state=NOT_ADMITTED"),
        view(side, "Новые за месяц", "since=" + today.minusMonths(1)),
        view(side, "Обновить сведения", "stale=true"),
        new ShippedView("Форма базы", BaseQuery.of(side).with(BaseColumn.form(side)).address()));
  }

  private static ShippedView view(Side side, String name, String asked) {
    return new ShippedView(name, "side=" + side + "&" + asked);
  }
}
