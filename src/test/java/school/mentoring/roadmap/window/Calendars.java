package school.mentoring.roadmap.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** Working calendars for tests. */
public final class Calendars {

  private Calendars() {}

  /** The one that is shipped. */
  public static WorkingCalendar russian() {
    return reading(new ClassPathResource("calendar/transfers-ru.csv"));
  }

  /** One with the given rows only. */
  static WorkingCalendar with(String... rows) {
    return of("date,kind,basis\n" + String.join("\n", rows));
  }

  /** One with the given file. */
  static WorkingCalendar of(String csv) {
    return reading(new ByteArrayResource(csv.getBytes(StandardCharsets.UTF_8)));
  }

  private static WorkingCalendar reading(Resource csv) {
    try {
      return new RussianWorkingCalendar(csv);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
