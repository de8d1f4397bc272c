package school.mentoring.order.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import school.mentoring.order.Order;
import school.mentoring.order.acquaintance.Acquaintance;
import school.mentoring.order.acquaintance.AcquaintanceMark;
import school.mentoring.order.acquaintance.AcquaintanceWay;
import school.mentoring.organisation.StaffMember;
import school.mentoring.shared.russian.Dates;

/**
 * The acquaintance sheet as the order's page shows it.
 *
 * @param open whether marks may be put: the order is registered
 * @param addable the staff that is not on the sheet
 */
record SheetView(
    List<Line> lines,
    boolean open,
    long missing,
    LocalDate earliest,
    LocalDate today,
    List<StaffMember> addable) {

  /**
   * A line.
   *
   * @param gone whether the person is no longer on the staff
   * @param mark what settled it, in words; null while it is open
   * @param removable whether the mark may be taken off
   */
  record Line(
      int position,
      String name,
      String post,
      boolean gone,
      String mark,
      String colour,
      boolean refused,
      boolean removable) {

    static Line of(int position, Acquaintance line, Set<String> logins, ZoneId zone) {
      AcquaintanceMark mark = line.mark();
      return new Line(
          position,
          line.name(),
          line.post(),
          line.login() != null && !logins.contains(line.login()),
          SheetView.words(mark, zone),
          mark != null && mark.way().isAcquainted() ? "good" : "warn",
          mark != null && mark.way() == AcquaintanceWay.REFUSED,
          mark != null && mark.way() != AcquaintanceWay.ELECTRONIC);
    }
  }

  static SheetView of(Order order, List<StaffMember> staff, LocalDate today, ZoneId zone) {
    Set<String> logins = staff.stream().map(StaffMember::login).collect(Collectors.toSet());
    return new SheetView(
        order.sheet().numbered().entrySet().stream()
            .map(it -> Line.of(it.getKey(), it.getValue(), logins, zone))
            .toList(),
        order.entry().isPresent(),
        order.sheet().missing().size(),
        order.date().orElse(null),
        today,
        staff.stream().filter(it -> order.sheet().positionOf(it.login()).isEmpty()).toList());
  }

  /** What settled a line, in words; null where nothing did. */
  static String words(AcquaintanceMark mark, ZoneId zone) {
    if (mark == null) {
      return null;
    }
    String day = Dates.text(mark.day());
    return switch (mark.way()) {
      case PAPER -> day + ", под подпись";
      case ELECTRONIC ->
          "%s в %s, электронно (%s)"
              .formatted(day, Dates.time(mark.at().atZone(zone)), mark.grounds());
      case REFUSED -> day + ", отказ от ознакомления";
      case LEFT -> "%s, выбыл(а): %s".formatted(day, mark.grounds());
    };
  }
}
