package school.mentoring.order.web;

import java.time.LocalDate;
import java.time.ZoneId;
import school.mentoring.order.register.FileMark;

/** A mark of the file as the order's page shows it. */
record FileMarkRow(String mark, String by, LocalDate day) {

  static FileMarkRow of(FileMark mark, ZoneId zone) {
    return new FileMarkRow(mark.mark(), mark.madeBy(), LocalDate.ofInstant(mark.madeAt(), zone));
  }
}
