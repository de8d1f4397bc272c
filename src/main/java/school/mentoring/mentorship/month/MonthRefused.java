package school.mentoring.mentorship.month;

import java.util.Map;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.CountedNoun;

/** Rows of a month's sheet cannot be written; then none of the sheet is. */
public class MonthRefused extends Refusal {

  private static final CountedNoun MARKED =
      new CountedNoun("отмеченную строку", "отмеченные строки", "отмеченных строк");

  private final transient Map<Integer, String> rows;

  MonthRefused(Map<Integer, String> rows) {
    super(
        "Ничего не сохранено: исправьте %s и сохраните ещё раз.".formatted(MARKED.of(rows.size())));
    this.rows = Map.copyOf(rows);
  }

  /** What is wrong, by the row. */
  public Map<Integer, String> rows() {
    return rows;
  }
}
