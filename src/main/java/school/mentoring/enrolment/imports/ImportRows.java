package school.mentoring.enrolment.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.Likeness;
import school.mentoring.shared.table.TableRow;

/** The rows of the files that are being imported; written in batches. */
@Component
class ImportRows {

  private static final int BATCH = 500;
  private static final int LONGEST_REASON = 4000;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

  private final JdbcTemplate database;

  ImportRows(JdbcTemplate database) {
    this.database = database;
  }

  static String json(List<String> texts) {
    try {
      return JSON.writeValueAsString(texts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<String> texts(String json) {
    try {
      return JSON.readValue(json, TEXTS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  void keep(UUID job, List<String> header, List<TableRow> rows) {
    database.batchUpdate(
        "insert into participant_import_row (import_id, row_number, cells, verdict, reason) values (?, ?, ?, 'WAITING', ?)",
        rows,
        BATCH,
        (sql, row) -> {
          sql.setObject(1, job);
          sql.setInt(2, row.number());
          sql.setString(3, json(header.stream().map(row::text).toList()));
          sql.setString(4, shortened(String.join("; ", row.problems())));
        });
  }

  /** The next rows with one of the verdicts, as they stood in the file. */
  List<TableRow> next(UUID job, List<String> header, Collection<RowVerdict> verdicts, int most) {
    return of(job, verdicts, most).stream().map(it -> row(it, header)).toList();
  }

  private static TableRow row(ImportRow row, List<String> header) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      cells.put(header.get(i), row.cells().get(i));
    }
    return new TableRow(
        row.number(), cells, row.reason().isEmpty() ? List.of() : List.of(row.reason()));
  }

  List<ImportRow> of(UUID job, Collection<RowVerdict> verdicts, int most) {
    String some = verdicts.stream().map(it -> "'" + it + "'").collect(Collectors.joining(", "));
    return database.query(
        "select row_number, cells, reason from participant_import_row where import_id = ? and verdict in ("
            + some
            + ") order by row_number limit "
            + most,
        (row, number) -> new ImportRow(row.getInt(1), texts(row.getString(2)), row.getString(3)),
        job);
  }

  /** Tells the rows that were checked already to whoever looks for repetitions. */
  void recall(UUID job, Namesakes namesakes) {
    database.query(
        "select row_number, identity, likeness from participant_import_row where import_id = ? and identity is not null order by row_number",
        row -> {
          namesakes.add(row.getInt(1), row.getString(2), Likeness.parse(row.getString(3)));
        },
        job);
  }

  void judge(UUID job, Map<Integer, RowJudge.Judgement> judgements) {
    database.batchUpdate(
        "update participant_import_row set verdict = ?, reason = ?, identity = ?, likeness = ?, known_id = ? where import_id = ? and row_number = ?",
        new ArrayList<>(judgements.entrySet()),
        BATCH,
        (sql, it) -> judged(sql, job, it.getKey(), it.getValue()));
  }

  private static void judged(PreparedStatement sql, UUID job, int row, RowJudge.Judgement judged)
      throws SQLException {
    sql.setString(1, judged.verdict().name());
    sql.setString(2, shortened(judged.reason()));
    sql.setString(3, judged.identity());
    sql.setString(4, judged.likeness() == null ? null : judged.likeness().text());
    sql.setObject(5, judged.known());
    sql.setObject(6, job);
    sql.setInt(7, row);
  }

  private static String shortened(String reason) {
    return reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
  }

  /** These rows are done with. */
  void forget(UUID job, List<Integer> rows) {
    database.batchUpdate(
        "delete from participant_import_row where import_id = ? and row_number = ?",
        rows,
        BATCH,
        (sql, row) -> {
          sql.setObject(1, job);
          sql.setInt(2, row);
        });
  }

  /** Nothing of the file is kept but what has to be mended. */
  void forgetAllBut(UUID job, Collection<RowVerdict> verdicts) {
    String some = verdicts.stream().map(it -> "'" + it + "'").collect(Collectors.joining(", "));
    database.update(
        "delete from participant_import_row where import_id = ?"
            + (some.isEmpty() ? "" : " and verdict not in (" + some + ")"),
        job);
  }
}
