package school.mentoring.mentorship.care;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** What each programme agreed on: how often to ask, and from what on to act. */
@Service
public class CareAgreements {

  private final CareSettingsRepository settings;
  private final Programmes programmes;

  CareAgreements(CareSettingsRepository settings, Programmes programmes) {
    this.settings = settings;
    this.programmes = programmes;
  }

  @Transactional(readOnly = true)
  public CareSettings of(OrganisationId organisation, ProgrammeId programme) {
    return settings
        .findByProgrammeAndOrganisation(programme, organisation)
        .orElseGet(() -> new CareSettings(organisation, programme));
  }

  /** The silence that each of these programmes bears. */
  @Transactional(readOnly = true)
  Map<ProgrammeId, CareSettings> of(Collection<ProgrammeId> programmes) {
    return settings.of(programmes).stream()
        .collect(Collectors.toMap(CareSettings::programme, Function.identity()));
  }

  /** Agrees anew; what was found before stays found. */
  @Transactional
  public void agree(
      OrganisationId organisation,
      ProgrammeId programme,
      PulseRhythm rhythm,
      CareThresholds thresholds) {
    programmes.get(programme, organisation);
    programmes.hold(programme);
    CareSettings agreed = of(organisation, programme);
    agreed.agree(rhythm, thresholds);
    settings.save(agreed);
  }
}
