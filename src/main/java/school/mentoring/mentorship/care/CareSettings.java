package school.mentoring.mentorship.care;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** How a programme looks after its pairs. The pulse is off until somebody wants it. */
@Entity
@Table(name = "care_settings")
public class CareSettings {

  @EmbeddedId private ProgrammeId programme;
  @Embedded private OrganisationId organisation;

  @Enumerated(EnumType.STRING)
  private PulseRhythm rhythm;

  @Column(name = "swing_from")
  private int swing;

  @Column(name = "gap_from")
  private int gap;

  @Column(name = "low_to")
  private int low;

  @Column(name = "silence_days")
  private int silence;

  @Version private int version;

  protected CareSettings() {}

  CareSettings(OrganisationId organisation, ProgrammeId programme) {
    this.organisation = organisation;
    this.programme = programme;
    agree(PulseRhythm.OFF, CareThresholds.USUAL);
  }

  final void agree(PulseRhythm chosen, CareThresholds thresholds) {
    this.rhythm = chosen;
    this.swing = thresholds.swing();
    this.gap = thresholds.gap();
    this.low = thresholds.low();
    this.silence = thresholds.silence();
  }

  public PulseRhythm rhythm() {
    return rhythm;
  }

  public CareThresholds thresholds() {
    return new CareThresholds(swing, gap, low, silence);
  }

  ProgrammeId programme() {
    return programme;
  }
}
