package school.mentoring.order.web;

import java.time.LocalDate;
import school.mentoring.order.control.ControlledPoint;

/** A point under control as a line of a page. */
record ControlView(
    String id,
    String order,
    String number,
    LocalDate date,
    String heading,
    String point,
    String text,
    String executor,
    LocalDate due,
    String extended,
    String ending,
    LocalDate endedOn,
    String endedBy,
    String note,
    boolean overdue,
    boolean reopens) {

  static ControlView of(ControlledPoint point, LocalDate today) {
    return new ControlView(
        point.id().toString(),
        point.order().id().toString(),
        point.order().number().orElse("—"),
        point.order().date().orElse(null),
        point.order().text().heading(),
        point.point(),
        point.text(),
        point.executor().orElse("—"),
        point.due(),
        point.extended().orElse(null),
        point.ending().map(ControlledPoint.Ending::title).orElse(null),
        point.endedOn(),
        point.endedBy(),
        point.note(),
        point.isOverdue(today),
        point.order().cancelledBy().isEmpty());
  }
}
