package school.mentoring.order.web;

import java.time.LocalDate;
import java.time.ZoneId;
import school.mentoring.order.OrderKind;
import school.mentoring.order.wording.OwnWording;

/** A kind of order as a line of their list; the day is null where the text is the program's. */
record KindRow(
    String key,
    String number,
    String title,
    String series,
    String retention,
    LocalDate editedOn,
    String editedBy) {

  static KindRow of(OrderKind kind, OwnWording own, ZoneId zone) {
    return new KindRow(
        kind.key(),
        kind.typicalNumber().isPresent() ? Integer.toString(kind.number()) : "",
        kind.title(),
        kind.series().title(),
        kind.series().retention() + " (" + kind.series().article() + ")",
        own == null ? null : LocalDate.ofInstant(own.editedAt(), zone),
        own == null ? null : own.editedBy());
  }
}
