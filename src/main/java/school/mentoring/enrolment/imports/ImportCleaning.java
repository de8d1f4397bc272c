package school.mentoring.enrolment.imports;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases what is left of imports: first the rows, after a year the note of the job. */
@Component
class ImportCleaning {

  private static final Duration NOTED = Duration.ofDays(365);

  private final ParticipantImportRepository imports;
  private final ImportRows rows;
  private final Clock clock;

  ImportCleaning(ParticipantImportRepository imports, ImportRows rows, Clock clock) {
    this.imports = imports;
    this.rows = rows;
    this.clock = clock;
  }

  /** Nobody decided on the file. */
  @Transactional
  public void giveUp(UUID id) {
    imports
        .locked(id)
        .filter(it -> it.finishedAt().isEmpty())
        .ifPresent(
            it -> {
              it.cancel(clock.instant());
              rows.forgetAllBut(id, Set.of());
            });
  }

  /** Nobody mended the rows. */
  @Transactional
  public void erase(UUID id) {
    rows.forgetAllBut(id, Set.of());
    imports
        .findById(id)
        .filter(it -> it.uploadedAt().isBefore(clock.instant().minus(NOTED)))
        .ifPresent(imports::delete);
  }
}
