package school.mentoring.roadmap.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import school.mentoring.roadmap.Evidence;
import school.mentoring.shared.Refusal;

/** What a person adds to the evidence of an open line on its page. */
record ProofInput(
    String note,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dated,
    String link,
    String file) {

  Evidence.Content content(Clock clock) {
    if (note == null || note.isBlank()) {
      throw new Refusal("Поле «Что подтверждает» не заполнено: напишите, что сделано.");
    }
    return new Evidence.Content(
        note.strip(),
        dated == null ? LocalDate.now(clock) : dated,
        null,
        given(link),
        given(file),
        Map.of());
  }

  private static String given(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
