package school.mentoring.monitoring.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** What the indicators of a municipal project are to reach, by the organisation's list. */
@Service
public class Aims {

  private final Indicators indicators;
  private final IndicatorReadings readings;
  private final Programmes programmes;

  Aims(Indicators indicators, IndicatorReadings readings, Programmes programmes) {
    this.indicators = indicators;
    this.readings = readings;
    this.programmes = programmes;
  }

  /**
   * The indicators of a project, whichever roadmap carries its stages, and the organisation's own
   * ones for that roadmap.
   *
   * @param day the targets that are next on it
   */
  @Transactional(readOnly = true)
  public List<Aim> of(OrganisationId organisation, ProgrammeId id, LocalDate day) {
    Programme programme = programmes.get(id, organisation);
    return indicators.measured(organisation).stream()
        .filter(it -> ofProject(it, programme))
        .map(it -> aim(it, readings.target(it, programme, day)))
        .toList();
  }

  private static boolean ofProject(IndicatorDefinition it, Programme programme) {
    return it.group() == IndicatorGroup.PROJECT
        || it.group() == IndicatorGroup.OWN && it.roadmaps().contains(programme.roadmap());
  }

  private static Aim aim(IndicatorDefinition it, Optional<Targets.Dated> target) {
    return new Aim(
        it.key(),
        it.title(),
        it.unit(),
        it.method(),
        target.map(Targets.Dated::value).orElse(null),
        target.map(Targets.Dated::by).orElse(null),
        it.moreIsBetter());
  }
}
