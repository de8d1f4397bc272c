package school.mentoring.mentorship.care;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import school.mentoring.roadmap.window.DateRange;
import school.mentoring.shared.OrganisationId;

/** Days on which a school has no lessons. */
@Entity
@Table(name = "school_holiday")
class SchoolHoliday {

  @Id
  @Column(name = "holiday_id")
  private UUID id;

  @Embedded private OrganisationId organisation;
  private String title;
  private LocalDate firstDay;
  private LocalDate lastDay;

  protected SchoolHoliday() {}

  SchoolHoliday(OrganisationId organisation, String title, DateRange days) {
    this.id = UUID.randomUUID();
    this.organisation = organisation;
    this.title = title;
    this.firstDay = days.from();
    this.lastDay = days.to();
  }

  Holiday told() {
    return new Holiday(id, title, new DateRange(firstDay, lastDay));
  }
}
