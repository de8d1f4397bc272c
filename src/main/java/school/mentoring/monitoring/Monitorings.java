package school.mentoring.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.mentorship.PairWorks;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The monitoring of the programmes. What is said again replaces what was said before. */
@Service
public class Monitorings {

  private final MonitoringRepository monitorings;
  private final ProgrammeFacts facts;
  private final PairWorks pairWorks;

  Monitorings(MonitoringRepository monitorings, ProgrammeFacts facts, PairWorks pairWorks) {
    this.monitorings = monitorings;
    this.facts = facts;
    this.pairWorks = pairWorks;
  }

  /** The monitoring of a programme, once it has begun. */
  @Transactional(readOnly = true)
  public Optional<Monitoring> find(OrganisationId organisation, ProgrammeId programme) {
    Optional<Monitoring> found =
        monitorings.findByProgrammeAndOrganisation(programme, organisation);
    found.ifPresent(Monitoring::grades);
    return found;
  }

  /** What the programme has recorded of its course by now. */
  @Transactional(readOnly = true)
  public Quality quality(OrganisationId organisation, ProgrammeId programme) {
    return facts.quality(organisation, programme);
  }

  /** People were measured before the work of the pairs; the figures come up again at the end. */
  @Transactional
  public void measureAtEntry(
      OrganisationId organisation, ProgrammeId programme, EntryMeasure figures) {
    of(organisation, programme).measureAtEntry(figures);
  }

  /**
   * People were asked whether they are content.
   *
   * @throws school.mentoring.shared.Refusal if more are content than were asked
   */
  @Transactional
  public void survey(OrganisationId organisation, ProgrammeId programme, Survey figures) {
    of(organisation, programme).survey(figures);
  }

  /** Takes over what the programme recorded of its course. */
  @Transactional
  public void measure(OrganisationId organisation, ProgrammeId programme) {
    of(organisation, programme).measure(facts.quality(organisation, programme));
  }

  /** The curator's words on the course of the programme. */
  @Transactional
  public void conclude(OrganisationId organisation, ProgrammeId programme, Conclusions words) {
    of(organisation, programme).conclude(words);
  }

  /**
   * People were measured again.
   *
   * @return the monitoring with all that was measured
   * @throws school.mentoring.shared.Refusal if more grew than were measured
   */
  @Transactional
  public Monitoring influence(
      OrganisationId organisation, ProgrammeId programme, Influence figures) {
    Monitoring monitoring = of(organisation, programme);
    monitoring.influence(figures);
    return monitoring;
  }

  @Transactional
  public void grade(OrganisationId organisation, ProgrammeId programme, List<Grade> grades) {
    of(organisation, programme).grade(grades);
  }

  /**
   * Whether the work of the pairs is over. The answer holds until the transaction ends: whoever
   * waits upon it misses nothing.
   */
  @Transactional
  public boolean isPairWorkFinished(ProgrammeId programme) {
    return pairWorks.isFinished(programme);
  }

  /** The head approves the final report; it takes over the last figures of the programme. */
  @Transactional
  public void approve(
      OrganisationId organisation, ProgrammeId programme, String words, LocalDate day) {
    Monitoring monitoring = of(organisation, programme);
    monitoring.measure(facts.quality(organisation, programme));
    monitoring.approve(words, day);
  }

  private Monitoring of(OrganisationId organisation, ProgrammeId programme) {
    return monitorings
        .findByProgrammeAndOrganisation(programme, organisation)
        .orElseGet(() -> monitorings.save(new Monitoring(programme, organisation)));
  }
}
