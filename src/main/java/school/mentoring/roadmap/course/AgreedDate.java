package school.mentoring.roadmap.course;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import school.mentoring.roadmap.window.DateRange;
import school.mentoring.shared.ProgrammeId;

/** When a line is to be done whose date somebody else's plan, schedule or order sets. */
@Entity
@Table(name = "agreed_date")
public class AgreedDate {

  @Id private UUID id;
  @Embedded private ProgrammeId programme;
  private String line;
  private LocalDate opensOn;
  private LocalDate dueOn;
  private String agreedBy;
  private Instant agreedAt;
  @Version private Integer version;

  protected AgreedDate() {}

  AgreedDate(ProgrammeId programme, String line) {
    this.id = UUID.randomUUID();
    this.programme = programme;
    this.line = line;
  }

  /** The first date, or another one after it: whoever named it last is right. */
  void agree(DateRange days, String by, Instant now) {
    this.opensOn = days.from();
    this.dueOn = days.to();
    this.agreedBy = by;
    this.agreedAt = now;
  }

  ProgrammeId programme() {
    return programme;
  }

  String line() {
    return line;
  }

  DateRange days() {
    return new DateRange(opensOn, dueOn);
  }
}
