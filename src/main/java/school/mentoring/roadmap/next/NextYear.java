package school.mentoring.roadmap.next;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.SchoolYear;

/** That the year after a programme was prepared, by whom, and what was done. */
@Entity
@Table(name = "next_year")
public class NextYear {

  private static final int LONGEST = 8000;

  @EmbeddedId private ProgrammeId programme;
  @Embedded private OrganisationId organisation;
  @Embedded private SchoolYear year;
  private String report = "";
  private Instant preparedAt;
  private String preparedBy;
  @Version private int version;

  protected NextYear() {}

  NextYear(YearChange change) {
    this.programme = change.from().id();
    this.organisation = change.organisation();
    this.year = change.to();
  }

  /** Prepared once more: what was done this time stands first. */
  void prepared(List<String> done, Instant now, String by) {
    String all =
        String.join("\n", done) + (report.isEmpty() || done.isEmpty() ? "" : "\n") + report;
    this.report = all.length() > LONGEST ? all.substring(0, LONGEST) : all;
    this.preparedAt = now;
    this.preparedBy = by;
  }

  public SchoolYear year() {
    return year;
  }

  /** What was done, the newest first. */
  public List<String> report() {
    return report.lines().toList();
  }

  public Instant preparedAt() {
    return preparedAt;
  }

  /** The login of whoever prepared it last. */
  public String preparedBy() {
    return preparedBy;
  }
}
