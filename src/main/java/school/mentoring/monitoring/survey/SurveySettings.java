package school.mentoring.monitoring.survey;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;

/** How organisations read their surveys: whom they hide, and whom they call content. */
@Service
public class SurveySettings {

  private final SurveySettingRepository settings;

  SurveySettings(SurveySettingRepository settings) {
    this.settings = settings;
  }

  /** From how many people on results of a group are shown. */
  @Transactional(readOnly = true)
  public SmallGroups groups(OrganisationId organisation) {
    return new SmallGroups(
        settings
            .findById(organisation)
            .map(SurveySetting::smallestGroup)
            .orElse(SurveySetting.USUAL_SMALLEST));
  }

  /** From which mark of ten on somebody counts as content. */
  @Transactional(readOnly = true)
  public int satisfiedFrom(OrganisationId organisation) {
    return settings
        .findById(organisation)
        .map(SurveySetting::satisfiedFrom)
        .orElse(SurveySetting.USUAL_SATISFIED);
  }

  /**
   * Changes both.
   *
   * @throws school.mentoring.shared.Refusal if a number is out of its range
   */
  @Transactional
  public void change(OrganisationId organisation, int smallest, int satisfied) {
    settings
        .findById(organisation)
        .orElseGet(() -> settings.save(new SurveySetting(organisation)))
        .change(smallest, satisfied);
  }
}
