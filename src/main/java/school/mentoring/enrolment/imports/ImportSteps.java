package school.mentoring.enrolment.imports;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of an import, each in a transaction of its own that holds the job. */
@Component
class ImportSteps {

  private final ParticipantImportRepository imports;
  private final ImportCheck check;
  private final ImportSave save;
  private final Clock clock;

  ImportSteps(
      ParticipantImportRepository imports, ImportCheck check, ImportSave save, Clock clock) {
    this.imports = imports;
    this.check = check;
    this.save = save;
    this.clock = clock;
  }

  /** Takes a job for one node; others find it taken. */
  @Transactional
  public boolean take(UUID job, UUID turn) {
    return imports.locked(job).map(it -> it.take(turn, clock.instant())).orElse(false);
  }

  /**
   * Checks or enters the next rows.
   *
   * @return whether there is more to do, and it is still this node's to do
   */
  @Transactional
  public boolean next(UUID id, UUID turn) {
    ParticipantImport job = imports.locked(id).orElse(null);
    if (job == null || !job.held(turn, clock.instant())) {
      return false;
    }
    if (job.state() == ImportState.CHECKING) {
      check.chunk(job);
    } else {
      save.chunk(job);
    }
    return job.working();
  }
}
