package school.mentoring.matching.settings;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The settings that a programme's pairs are found by. */
@Entity
@Table(name = "matching_settings")
class ProgrammeSettings {

  @EmbeddedId private ProgrammeId programme;
  @Embedded private OrganisationId organisation;
  private String parameters;
  private Instant changedAt;
  private String changedBy;

  @Version private int version;

  protected ProgrammeSettings() {}

  ProgrammeSettings(OrganisationId organisation, ProgrammeId programme) {
    this.organisation = organisation;
    this.programme = programme;
  }

  void become(MatchingSettings settings, String by, Instant now) {
    parameters = SettingsText.of(settings);
    changedBy = by;
    changedAt = now;
  }

  MatchingSettings settings() {
    return SettingsText.read(parameters);
  }
}
