package school.mentoring.monitoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.monitoring.indicator.StatedFigures;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** What surveys and measurements of programmes say in numbers. */
@Component
class MonitoringFigures implements StatedFigures {

  private static final List<Stated> KNOWN =
      List.of(
          new Stated("satisfiedMentees", "довольные наставляемые, по опросу"),
          new Stated("askedMentees", "опрошенные наставляемые"),
          new Stated("satisfiedMentors", "довольные наставники, по опросу"),
          new Stated("askedMentors", "опрошенные наставники"),
          new Stated("satisfiedPeople", "довольные участники, по опросу"),
          new Stated("askedPeople", "опрошенные участники"),
          new Stated("improvedPeople", "участники, у которых показатель вырос"),
          new Stated("assessedPeople", "участники, измеренные на входе и выходе"));

  private final MonitoringRepository monitorings;

  MonitoringFigures(MonitoringRepository monitorings) {
    this.monitorings = monitorings;
  }

  @Override
  public List<Stated> known() {
    return KNOWN;
  }

  @Override
  public Map<OrganisationId, Map<String, Integer>> of(Collection<ProgrammeId> programmes) {
    Map<OrganisationId, Map<String, Integer>> all = new HashMap<>();
    monitorings
        .findAllById(programmes)
        .forEach(it -> add(it, all.computeIfAbsent(it.organisation(), any -> new HashMap<>())));
    return all;
  }

  private static void add(Monitoring monitoring, Map<String, Integer> figures) {
    monitoring
        .survey()
        .ifPresent(
            it -> {
              put(figures, "satisfiedMentees", it.satisfiedMentees());
              put(figures, "askedMentees", it.askedMentees());
              put(figures, "satisfiedMentors", it.satisfiedMentors());
              put(figures, "askedMentors", it.askedMentors());
              put(figures, "satisfiedPeople", it.satisfiedMentees() + it.satisfiedMentors());
              put(figures, "askedPeople", it.askedMentees() + it.askedMentors());
              put(figures, "pupils10to19", it.pupils());
            });
    monitoring
        .influence()
        .ifPresent(
            it -> {
              put(figures, "improvedPeople", it.improved());
              put(figures, "assessedPeople", it.assessed());
            });
  }

  private static void put(Map<String, Integer> figures, String key, Integer number) {
    if (number != null) {
      figures.merge(key, number, Integer::sum);
    }
  }
}
