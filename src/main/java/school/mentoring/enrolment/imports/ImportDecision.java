package school.mentoring.enrolment.imports;

import jakarta.persistence.Embeddable;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which rows of a checked file are entered beside the good ones.
 *
 * @param updateKnown people who are known get what the file says of them
 * @param takeProbable people who resemble somebody are entered
 */
@Embeddable
record ImportDecision(boolean updateKnown, boolean takeProbable) {

  static final ImportDecision NONE = new ImportDecision(false, false);

  Set<RowVerdict> verdicts() {
    Set<RowVerdict> verdicts = EnumSet.of(RowVerdict.GOOD);
    if (takeProbable) {
      verdicts.add(RowVerdict.PROBABLE);
    }
    if (updateKnown) {
      verdicts.add(RowVerdict.KNOWN);
    }
    return verdicts;
  }

  /** How many rows that makes. */
  int rows(ImportCounts counts) {
    return counts.toEnter(updateKnown, takeProbable);
  }
}
