package school.mentoring.roadmap;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.SchoolYear;

/** The programmes of the organisations, from their start to their end. */
@Service
public class Programmes {

  private final ProgrammeRepository programmes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Programmes(ProgrammeRepository programmes, ApplicationEventPublisher events, Clock clock) {
    this.programmes = programmes;
    this.events = events;
    this.clock = clock;
  }

  /**
   * A programme begins.
   *
   * @throws Refusal if the organisation already runs this roadmap in this year
   */
  @Transactional
  public Programme begin(
      ProgrammeId id,
      OrganisationId organisation,
      RoadmapRef roadmap,
      SchoolYear year,
      String startedBy) {
    programmes
        .findByPlace(Programme.place(organisation, roadmap.key(), year))
        .ifPresent(
            it -> {
              throw taken(roadmap, year, it.state().title());
            });
    try {
      return programmes.saveAndFlush(
          new Programme(id, organisation, roadmap, year, startedBy, clock.instant()));
    } catch (DataIntegrityViolationException atTheSameMoment) {
      throw taken(roadmap, year, Programme.State.RUNNING.title());
    }
  }

  private static Refusal taken(RoadmapRef roadmap, SchoolYear year, String state) {
    return Refusal.conflict(
        "Программа «%s» на %s учебный год уже есть (она %s): откройте её в списке программ или сначала отмените."
            .formatted(roadmap.name(), year, state));
  }

  /** A programme of an organisation, if it is there; what a transaction has read it has at hand. */
  @Transactional(readOnly = true)
  public Optional<Programme> find(ProgrammeId id, OrganisationId organisation) {
    return programmes.findById(id).filter(it -> it.organisation().equals(organisation));
  }

  /**
   * A programme of an organisation.
   *
   * @throws Refusal if it is not there, or belongs to another organisation
   */
  @Transactional(readOnly = true)
  public Programme get(ProgrammeId id, OrganisationId organisation) {
    return find(id, organisation)
        .orElseThrow(
            () ->
                Refusal.notFound(
                    "Программа не найдена: откройте её из списка программ своей организации."));
  }

  /** The organisation's programmes, the newest school year first. */
  @Transactional(readOnly = true)
  public Page<Programme> of(OrganisationId organisation, Pageable page) {
    return programmes.findByOrganisationOrderBySchoolYearStartDescStartedAtDesc(organisation, page);
  }

  /**
   * The one programme of an organisation by a roadmap in a year; a cancelled one does not count.
   */
  @Transactional(readOnly = true)
  public Optional<Programme> find(OrganisationId organisation, String roadmap, SchoolYear year) {
    return programmes.findByPlace(Programme.place(organisation, roadmap, year));
  }

  /** What several organisations run in a year; cancelled programmes are left out. */
  @Transactional(readOnly = true)
  public List<Programme> of(Collection<OrganisationId> organisations, SchoolYear year) {
    return organisations.isEmpty() ? List.of() : programmes.inYear(organisations, year.start());
  }

  @Transactional
  public void finish(ProgrammeId id) {
    programmes.findById(id).ifPresent(it -> it.finish(clock.instant()));
    events.publishEvent(new ProgrammeEnded(id, false));
  }

  /**
   * Holds the programme against everybody else until the transaction ends, so that a question
   * ("have all pairs finished?") and what is done upon its answer are one.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(ProgrammeId id) {
    programmes.lock(id);
  }
}
