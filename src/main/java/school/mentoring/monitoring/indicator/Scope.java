package school.mentoring.monitoring.indicator;

import java.time.LocalDate;
import java.util.List;
import school.mentoring.roadmap.Programme;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/**
 * Of what figures are counted: some organisations with some of their programmes, until a day.
 *
 * @param asOf the last day that counts
 */
record Scope(List<OrganisationId> organisations, List<Programme> programmes, LocalDate asOf) {

  Scope {
    organisations = List.copyOf(organisations);
    programmes = List.copyOf(programmes);
  }

  List<ProgrammeId> programmeIds() {
    return programmes.stream().map(Programme::id).toList();
  }

  /** The same for one organisation alone. */
  Scope only(OrganisationId organisation) {
    return new Scope(
        List.of(organisation),
        programmes.stream().filter(it -> it.organisation().equals(organisation)).toList(),
        asOf);
  }
}
