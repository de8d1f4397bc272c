package school.mentoring.district;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** The places where centres' programmes wait for the schools below. */
@Service
public class SchoolWaits {

  private final SchoolWaitRepository waits;
  private final SchoolProcess process;
  private final Clock clock;

  SchoolWaits(SchoolWaitRepository waits, SchoolProcess process, Clock clock) {
    this.waits = waits;
    this.process = process;
    this.clock = clock;
  }

  /**
   * A block asks whether everything is there already; if not, it waits from now on.
   *
   * @param processInstance the instance of the block
   * @return the wait; empty where there is nothing left to wait for
   */
  @Transactional
  public Optional<WaitId> begin(
      OrganisationId centre, ProgrammeId programme, String processInstance, Awaited awaited) {
    SchoolWait wait =
        waits
            .findByProcessInstance(processInstance)
            .orElseGet(
                () ->
                    waits.saveAndFlush(
                        new SchoolWait(
                            centre, programme, processInstance, awaited, clock.instant())));
    if (waits.countFulfilled(wait.id()) > 0) {
      wait.fulfilled(clock.instant());
      return Optional.empty();
    }
    return Optional.of(wait.id());
  }

  /** Everything is there: the block goes on. Told twice, it goes on once. */
  @Transactional
  void fulfil(WaitId id) {
    waits
        .lock(id)
        .filter(SchoolWait::open)
        .ifPresent(
            it -> {
              it.fulfilled(clock.instant());
              process.fulfilled(it.programme(), it.processInstance());
            });
  }

  /**
   * The coordinator goes on without those who are missing.
   *
   * @throws Refusal if no reason is given
   */
  @Transactional
  public void close(OrganisationId centre, WaitId id, String reason) {
    waits
        .lock(id)
        .filter(it -> it.centre().equals(centre))
        .orElseThrow(SchoolWaits::notFound)
        .closed(reason, clock.instant());
  }

  /** How many schools have delivered by now. */
  @Transactional(readOnly = true)
  public WaitFigures figures(OrganisationId centre, WaitId id) {
    waits.findByIdAndCentre(id, centre).orElseThrow(SchoolWaits::notFound);
    WaitAnswers answers = waits.answers(id);
    long awaited = answers.asked() - answers.declined();
    return new WaitFigures(
        awaited, awaited - waits.countMissing(id), answers.unanswered(), answers.declined());
  }

  private static Refusal notFound() {
    return Refusal.notFound("Ожидание школ не найдено: обновите список задач.");
  }
}
