package school.mentoring.roadmap.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static school.mentoring.roadmap.calendar.Lines.ONE;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileUnitTests {

  private static final Instant NOW = Instant.parse("2026-09-01T10:00:00Z");

  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restoreTheZone() {
    TimeZone.setDefault(zone);
  }

  private static String file() {
    return new String(
        CalendarFile.write(
            "Наставничество 2026/27",
            List.of(
                Lines.line(
                    ONE,
                    "000-1.4.1",
                    "curator",
                    "2026-09-01",
                    "2026-09-30",
                    CalendarLine.State.OPEN)),
            it -> "Куратор",
            it -> "http://localhost/programmes/" + it,
            NOW),
        UTF_8);
  }

  @Test
  void anotherProgramReadsEachLineAsWritten() {
    ICalendar read = Biweekly.parse(file()).first();

    assertThat(read.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
    assertThat(read.getEvents()).hasSize(1);
    VEvent event = read.getEvents().get(0);
    assertThat(event.getUid().getValue()).isEqualTo("000-1.4.1.1." + ONE + "@mentoring-roadmap");
    assertThat(event.getSummary().getValue()).isEqualTo("Провести; педсовет, «большой»");
    assertThat(event.getDescription().getValue()).contains("Ответственный: Куратор.");
    assertThat(event.getUrl().getValue()).endsWith("/programmes/" + ONE);
    assertThat(event.getDateTimeStamp().getValue()).isEqualTo(NOW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Asia/Kamchatka", "UTC", "America/Los_Angeles"})
  void daysAreWholeAndTheSameInEveryZone(String zone) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));

    assertThat(file())
        .contains("DTSTART;VALUE=DATE:20260901\r\n", "DTEND;VALUE=DATE:20261001\r\n")
        .contains("DTSTAMP:20260901T100000Z\r\n");
  }

  @Test
  void theSameLineHasTheSameUidInEveryExportAndSpecialSignsAreEscaped() {
    assertThat(file()).isEqualTo(file()).contains("SUMMARY:Провести\\; педсовет\\, «большой»");
  }
}
