package school.mentoring.monitoring.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import school.mentoring.shared.Refusal;

/** Names a report that somebody has begun to conclude or sent. */
@Embeddable
public record ReportId(@Column(name = "report_id") UUID id) implements Serializable {

  public ReportId {
    Objects.requireNonNull(id, "report");
  }

  static ReportId next() {
    return new ReportId(UUID.randomUUID());
  }

  /**
   * Reads an id from its text.
   *
   * @throws Refusal if the text is no id
   */
  public static ReportId of(String text) {
    try {
      return new ReportId(UUID.fromString(text));
    } catch (IllegalArgumentException | NullPointerException e) {
      throw Refusal.notFound("Отчёт не найден: откройте его из списка отчётов программы.");
    }
  }

  @Override
  public String toString() {
    return id.toString();
  }
}
