package school.mentoring.roadmap.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import school.mentoring.engine.RefusedByDomain;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.roadmap.Programmes;
import school.mentoring.roadmap.RoadmapRef;
import school.mentoring.roadmap.placing.RoadmapAccess;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/**
 * Begins a programme in the transaction that starts its roadmap, so that neither is there without
 * the other, and gives the instance the programme's id as its business key.
 */
@Component
class ProgrammeListener {

  private final ObjectProvider<Programmes> programmes;
  private final ObjectProvider<Staff> staff;
  private final ObjectProvider<RoadmapAccess> access;

  ProgrammeListener(
      ObjectProvider<Programmes> programmes,
      ObjectProvider<Staff> staff,
      ObjectProvider<RoadmapAccess> access) {
    this.programmes = programmes;
    this.staff = staff;
    this.access = access;
  }

  void started(DelegateExecution execution) {
    try {
      begin(execution);
    } catch (Refusal refusal) {
      throw new RefusedByDomain(refusal);
    }
  }

  private void begin(DelegateExecution execution) {
    OrganisationId organisation = new OrganisationId(execution.getTenantId());
    Optional<String> starter =
        Optional.ofNullable(Context.getCommandContext().getAuthenticatedUserId());
    starter.ifPresent(it -> mustLead(it, organisation));
    ProcessDefinitionEntity definition = ((ExecutionEntity) execution).getProcessDefinition();
    RoadmapRef roadmap =
        new RoadmapRef(definition.getKey(), definition.getName(), definition.getId());
    access.getObject().mustBeOpen(roadmap, organisation);
    ProgrammeId id = ProgrammeId.next();
    programmes
        .getObject()
        .begin(id, organisation, roadmap, RoadmapVariables.asked(execution), starter.orElse(null));
    execution.setProcessBusinessKey(id.toString());
    keepOnlyWhatIsAskedFor(execution);
  }

  private void mustLead(String login, OrganisationId organisation) {
    Set<Role> roles =
        staff
            .getObject()
            .find(organisation, login)
            .map(it -> staff.getObject().rolesOf(it))
            .orElse(Set.of());
    boolean administrator =
        Context.getCommandContext().getAuthentication().getGroupIds().contains("camunda-admin");
    if (!administrator && !roles.contains(Role.DIRECTOR) && !roles.contains(Role.CURATOR)) {
      throw Refusal.forbidden(
          "Программу запускает руководитель или куратор организации «%s».".formatted(organisation));
    }
  }

  private static void keepOnlyWhatIsAskedFor(DelegateExecution execution) {
    RoadmapVariables.setYear(execution, RoadmapVariables.asked(execution));
    List<String> others = new ArrayList<>(execution.getVariableNames());
    others.removeAll(RoadmapVariables.AT_START);
    execution.removeVariables(others);
  }

  void ended(DelegateExecution execution) {
    if (!execution.isCanceled()) {
      programmes.getObject().finish(ProgrammeId.of(execution.getProcessBusinessKey()));
    }
  }
}
