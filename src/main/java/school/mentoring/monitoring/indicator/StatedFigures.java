package school.mentoring.monitoring.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Numbers of many people that the monitoring of programmes holds without naming anybody. */
public interface StatedFigures {

  /** A number with its name. */
  record Stated(String key, String title) {}

  /** What there is to ask for. */
  List<Stated> known();

  /**
   * The numbers of programmes, one read for all.
   *
   * @return by organisation, by key; several programmes of one organisation are summed
   */
  Map<OrganisationId, Map<String, Integer>> of(Collection<ProgrammeId> programmes);
}
