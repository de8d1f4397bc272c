package school.mentoring.rehearsal.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import school.mentoring.engine.AsSystem;
import school.mentoring.rehearsal.Upcoming;
import school.mentoring.shared.OrganisationId;

/** The timers of an organisation's processes. */
@Component
@Profile("rehearsal")
class CamundaUpcoming implements Upcoming {

  private static final int LOOKED_AT = 60;
  private static final int SHOWN = 6;

  private final ManagementService jobs;
  private final RepositoryService models;
  private final AsSystem system;
  private final Clock clock;

  CamundaUpcoming(ManagementService jobs, RepositoryService models, AsSystem system, Clock clock) {
    this.jobs = jobs;
    this.models = models;
    this.system = system;
    this.clock = clock;
  }

  @Override
  public List<Event> of(OrganisationId organisation) {
    return system.call(
        () ->
            waiting(organisation).stream()
                .map(it -> new Event(day(it.getDuedate()), name(it)))
                .filter(it -> it.day().isAfter(LocalDate.now(clock)))
                .distinct()
                .limit(SHOWN)
                .toList());
  }

  @Override
  public boolean isAtWork(OrganisationId organisation) {
    return system.call(
        () ->
            jobs.createJobQuery().tenantIdIn(organisation.id()).active().executable().count() > 0);
  }

  private List<Job> waiting(OrganisationId organisation) {
    return jobs.createJobQuery()
        .timers()
        .active()
        .tenantIdIn(organisation.id())
        .duedateHigherThan(Date.from(clock.instant()))
        .orderByJobDuedate()
        .asc()
        .listPage(0, LOOKED_AT);
  }

  private LocalDate day(Date due) {
    return LocalDate.ofInstant(due.toInstant(), clock.getZone());
  }

  private String name(Job job) {
    JobDefinition place =
        jobs.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult();
    return Optional.ofNullable(
            models
                .getBpmnModelInstance(job.getProcessDefinitionId())
                .<FlowElement>getModelElementById(place.getActivityId()))
        .map(FlowElement::getName)
        .orElse("следующий шаг");
  }
}
