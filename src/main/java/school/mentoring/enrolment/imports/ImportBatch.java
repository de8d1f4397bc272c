package school.mentoring.enrolment.imports;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import school.mentoring.shared.table.TableRow;

/** Rows of one verdict that are entered in one transaction, and what became of each. */
final class ImportBatch {

  private final RowVerdict verdict;
  private final Map<Integer, TableRow> rows = new LinkedHashMap<>();
  private final Map<Integer, RowJudge.Judgement> judged = new LinkedHashMap<>();
  private final Map<Integer, RowJudge.Judgement> refused = new HashMap<>();
  private int taken;

  /** The rows are read anew: what they were checked against may have changed since. */
  ImportBatch(RowVerdict verdict, List<TableRow> some, RowJudge judge) {
    this.verdict = verdict;
    for (TableRow row : some) {
      // that a row resembles somebody is no problem of its cells
      TableRow plain = new TableRow(row.number(), row.cells(), List.of());
      rows.put(row.number(), plain);
      judged.put(row.number(), judge.judge(plain));
    }
  }

  Set<String> identities() {
    return judged.values().stream()
        .map(RowJudge.Judgement::identity)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** Hands over each row that can still be read; the others go back with the reason. */
  void each(BiConsumer<TableRow, RowJudge.Judgement> action) {
    judged.forEach(
        (row, it) -> {
          if (it.verdict() == RowVerdict.BAD) {
            refused.put(row, it);
          } else {
            action.accept(rows.get(row), it);
          }
        });
  }

  void taken() {
    taken++;
  }

  void refuse(TableRow row, RowJudge.Judgement why) {
    refused.put(row.number(), why);
  }

  /** The rows taken leave the file, those refused stay with their new verdict. */
  void close(ParticipantImport job, ImportRows file) {
    Map<RowVerdict, Integer> moved = new EnumMap<>(RowVerdict.class);
    refused.values().forEach(it -> move(it.verdict(), moved));
    file.judge(job.id(), refused);
    file.forget(job.id(), judged.keySet().stream().filter(it -> !refused.containsKey(it)).toList());
    boolean update = verdict == RowVerdict.KNOWN;
    job.saved(update ? 0 : taken, update ? taken : 0, moved);
  }

  private void move(RowVerdict to, Map<RowVerdict, Integer> moved) {
    moved.merge(verdict, -1, Integer::sum);
    moved.merge(to, 1, Integer::sum);
  }
}
