package school.mentoring.enrolment.imports;

import jakarta.persistence.Embeddable;
import java.util.Map;

/**
 * How many rows of a file are what.
 *
 * @param total all of them
 * @param good can be entered
 * @param bad break a rule
 * @param repeated stand further up in the file
 * @param known are in the base
 * @param probable resemble somebody
 * @param entered were entered
 * @param updated are in the base and got what the file says
 */
@Embeddable
public record ImportCounts(
    int total, int good, int bad, int repeated, int known, int probable, int entered, int updated) {

  static ImportCounts waiting(int total) {
    return new ImportCounts(total, 0, 0, 0, 0, 0, 0, 0);
  }

  ImportCounts plus(Map<RowVerdict, Integer> verdicts) {
    return new ImportCounts(
        total,
        good + verdicts.getOrDefault(RowVerdict.GOOD, 0),
        bad + verdicts.getOrDefault(RowVerdict.BAD, 0),
        repeated + verdicts.getOrDefault(RowVerdict.REPEATED, 0),
        known + verdicts.getOrDefault(RowVerdict.KNOWN, 0),
        probable + verdicts.getOrDefault(RowVerdict.PROBABLE, 0),
        entered,
        updated);
  }

  ImportCounts saved(int more, int changed) {
    return new ImportCounts(
        total, good, bad, repeated, known, probable, entered + more, updated + changed);
  }

  /** How many rows were looked at. */
  public int checked() {
    return good + bad + repeated + known + probable;
  }

  /** In the file twice or in the base already. */
  public int repetitions() {
    return repeated + known;
  }

  int toEnter(boolean update, boolean likely) {
    return good + (update ? known : 0) + (likely ? probable : 0);
  }

  /** How many rows are in the base now. */
  int saved() {
    return entered + updated;
  }

  static int percent(int ready, int all) {
    return all == 0 ? 100 : (int) Math.min(100L, 100L * ready / all);
  }
}
