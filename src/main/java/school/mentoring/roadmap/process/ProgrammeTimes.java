package school.mentoring.roadmap.process;

import java.time.Clock;
import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/**
 * What windows mean where an execution stands. The programme knows its school year and its model: a
 * transaction reads it once, and neither the outermost process nor its variables are loaded.
 */
@Component
class ProgrammeTimes {

  private final ObjectProvider<Programmes> programmes;
  private final Clock clock;

  ProgrammeTimes(ObjectProvider<Programmes> programmes, Clock clock) {
    this.programmes = programmes;
    this.clock = clock;
  }

  ProgrammeTime of(ExecutionEntity execution) {
    return programme(execution)
        .map(
            it ->
                new ProgrammeTime(
                    it.schoolYear(), RoadmapVariables.period(ParsedModel.of(it.definition()))))
        .orElseGet(() -> ProgrammeTime.of(execution, clock));
  }

  /** Empty where a block runs alone. */
  private Optional<Programme> programme(ExecutionEntity execution) {
    return Optional.ofNullable(execution.getProcessBusinessKey())
        .map(ProgrammeId::of)
        .flatMap(
            it -> programmes.getObject().find(it, new OrganisationId(execution.getTenantId())));
  }
}
