package school.mentoring.matching.settings;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** How the programmes want their pairs to be found. */
@Service
public class SettingsOfMatchings {

  private final ProgrammeSettingsRepository kept;
  private final Clock clock;

  SettingsOfMatchings(ProgrammeSettingsRepository kept, Clock clock) {
    this.kept = kept;
    this.clock = clock;
  }

  /**
   * The settings of a programme. While nobody has set any, they are those that the organisation set
   * last, or the first preset.
   */
  @Transactional(readOnly = true)
  public MatchingSettings of(OrganisationId organisation, ProgrammeId programme) {
    return kept.findByProgrammeAndOrganisation(programme, organisation)
        .or(() -> kept.findFirstByOrganisationOrderByChangedAtDesc(organisation))
        .map(ProgrammeSettings::settings)
        .orElseGet(Preset.TOPICS_FIRST::settings);
  }

  /** Takes over other settings; pairs proposed already stay until they are computed anew. */
  @Transactional
  public void change(
      OrganisationId organisation, ProgrammeId programme, MatchingSettings settings, String by) {
    ProgrammeSettings changed =
        kept.findByProgrammeAndOrganisation(programme, organisation)
            .orElseGet(() -> new ProgrammeSettings(organisation, programme));
    changed.become(settings, by, clock.instant());
    kept.save(changed);
  }
}
