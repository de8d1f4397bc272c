package school.mentoring.mentorship.month;

import java.util.Map;
import school.mentoring.shared.Refusal;

/** Rows of a month's sheet cannot be written; then none of the sheet is. */
public class MonthRefused extends Refusal {

  private final transient Map<Integer, String> rows;

  MonthRefused(Map<Integer, String> rows) {
    super(
        "Ничего не сохранено: исправьте отмеченные строки (их %d) и сохраните ещё раз."
            .formatted(rows.size()));
    this.rows = Map.copyOf(rows);
  }

  /** What is wrong, by the row. */
  public Map<Integer, String> rows() {
    return rows;
  }
}
