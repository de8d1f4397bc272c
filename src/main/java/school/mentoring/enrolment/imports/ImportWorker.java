package school.mentoring.enrolment.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Works on the files that wait. Every node has one: a file is leased while it is worked on, and if
 * the node dies, another one goes on with the rows that are left.
 */
@Component
class ImportWorker {

  private static final Logger log = LoggerFactory.getLogger(ImportWorker.class);
  private static final Limit AT_ONCE = Limit.of(20);
  private static final Duration UNDECIDED = Duration.ofDays(7);
  private static final Duration MENDED = Duration.ofDays(7);
  private static final Set<ImportState> WORKING =
      EnumSet.of(ImportState.CHECKING, ImportState.SAVING);

  private final ParticipantImportRepository imports;
  private final ImportSteps steps;
  private final ImportCleaning cleaning;
  private final Clock clock;

  ImportWorker(
      ParticipantImportRepository imports,
      ImportSteps steps,
      ImportCleaning cleaning,
      Clock clock) {
    this.imports = imports;
    this.steps = steps;
    this.cleaning = cleaning;
    this.clock = clock;
  }

  /** Brings every file that waits as far as it can come. */
  void goRound() {
    imports.due(WORKING, clock.instant(), AT_ONCE).forEach(this::work);
  }

  private void work(UUID job) {
    UUID turn = UUID.randomUUID();
    try {
      boolean more = steps.take(job, turn);
      while (more) {
        more = steps.next(job, turn);
      }
    } catch (RuntimeException failed) {
      // the rows stay; when the lease has ended, they are tried again
      log.warn("Import {} stopped: {}", job, failed.getClass().getSimpleName());
    }
  }

  /** Files nobody decided on, and rows nobody mended, are people's data that nobody needs. */
  void forget() {
    Instant now = clock.instant();
    imports.forgotten(now.minus(UNDECIDED)).forEach(cleaning::giveUp);
    imports.finishedBefore(now.minus(MENDED)).forEach(cleaning::erase);
  }
}
