package school.mentoring.enrolment.imports;

import org.springframework.stereotype.Component;

/** Works on the files that wait, at once. */
@Component
public class TestImports {

  private final ImportWorker worker;

  TestImports(ImportWorker worker) {
    this.worker = worker;
  }

  /** Brings every file that waits as far as it can come. */
  public void goRound() {
    worker.goRound();
  }
}
