package school.mentoring.roadmap.window;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The working days of Russia: the statutory holidays and the yearly decree on transfers.
 *
 * <p>A year with rows in the table is taken as decreed in full, its shifted holidays included: a
 * decree may send a holiday elsewhere than article 112 would (in 2025: 23 February to 8 May). A
 * year without rows is provisional and follows the article alone.
 *
 * <p>The property {@code mentoring.calendar.transfers} names a newer table than the one shipped,
 * for instance {@code file:transfers-ru.csv}; it is read once, at the start.
 */
@Component
final class RussianWorkingCalendar implements WorkingCalendar {

  private final TransferTable transfers;

  RussianWorkingCalendar(
      @Value("${mentoring.calendar.transfers:classpath:calendar/transfers-ru.csv}") Resource csv)
      throws IOException {
    transfers = new TransferTable(csv.getContentAsString(StandardCharsets.UTF_8));
  }

  @Override
  public boolean isWorkingDay(LocalDate date) {
    return transfers
        .kindOf(date)
        .map(kind -> kind == TransferTable.Kind.WORKING)
        .orElseGet(() -> isWorkingByStatute(date));
  }

  @Override
  public boolean isProvisional(int year) {
    return !transfers.covers(year);
  }

  private boolean isWorkingByStatute(LocalDate date) {
    return !StatutoryHolidays.isWeekend(date)
        && !StatutoryHolidays.contains(date)
        && !(isProvisional(date.getYear()) && StatutoryHolidays.isMovedHere(date));
  }
}
