package school.mentoring.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Looks a person up in the texts of tables and puts the pseudonym there. It reads every row of the
 * organisation: a database compares Russian letters without regard to case only in some locales,
 * and an erasure is rare.
 */
@Component
public class TextSweep {

  /** An id that no record has, so that a list is never empty. */
  private static final UUID NOBODY = new UUID(0, 0);

  private final NamedParameterJdbcTemplate database;

  TextSweep(NamedParameterJdbcTemplate database) {
    this.database = database;
  }

  /** In how many rows the person is named. */
  public int count(Subject subject, TextTable table) {
    return changes(subject, table, subject.traces()::cleaned).size();
  }

  /** In how many rows somebody of the same surname is named who cannot be told apart. */
  public int namesakes(Subject subject, TextTable table) {
    return changes(subject, table, it -> subject.traces().namesakeIn(it) ? "" : it).size();
  }

  /** Puts the pseudonym into every row that names the person. */
  public int clean(Subject subject, TextTable table) {
    return write(table, changes(subject, table, subject.traces()::cleaned));
  }

  /** Empties the columns of the rows, whatever is written there. */
  public int blank(Subject subject, TextTable table) {
    return write(table, changes(subject, table, it -> ""));
  }

  /** How many rows of a table there are where the condition holds. */
  public int rows(Subject subject, TextTable table) {
    Integer rows =
        database.queryForObject(
            "select count(*) from %s where %s".formatted(table.table(), table.scope()),
            parameters(subject),
            Integer.class);
    return rows == null ? 0 : rows;
  }

  /** How many rows have something written in one of the columns. */
  public int written(Subject subject, TextTable table) {
    return changes(subject, table, it -> "").size();
  }

  /** Takes the rows of a table away. */
  public int delete(Subject subject, TextTable table) {
    return database.update(
        "delete from %s where %s".formatted(table.table(), table.scope()), parameters(subject));
  }

  /** The first key column of every row that names the person. */
  public List<Object> naming(Subject subject, TextTable table) {
    return changes(subject, table, subject.traces()::cleaned).stream()
        .map(it -> it.key().get(0))
        .distinct()
        .toList();
  }

  /** Takes away every row that names the person. */
  public int deleteNaming(Subject subject, TextTable table) {
    List<Change> named = changes(subject, table, subject.traces()::cleaned);
    for (Change row : named) {
      MapSqlParameterSource values = new MapSqlParameterSource();
      database.update(
          "delete from %s where %s".formatted(table.table(), row(table, row, values)), values);
    }
    return named.size();
  }

  private List<Change> changes(Subject subject, TextTable table, UnaryOperator<String> rule) {
    List<Change> changes = new ArrayList<>();
    String columns =
        Stream.concat(table.key().stream(), table.texts().stream())
            .collect(Collectors.joining(", "));
    database.query(
        "select %s from %s where %s".formatted(columns, table.table(), table.scope()),
        parameters(subject),
        row -> {
          Change change = change(row, table, rule);
          if (!change.texts().isEmpty()) {
            changes.add(change);
          }
        });
    return changes;
  }

  private record Change(List<Object> key, Map<String, String> texts) {}

  private static Change change(ResultSet row, TextTable table, UnaryOperator<String> rule)
      throws SQLException {
    List<Object> key = new ArrayList<>();
    for (String column : table.key()) {
      key.add(row.getObject(column));
    }
    Map<String, String> texts = new LinkedHashMap<>();
    for (String column : table.texts()) {
      String old = row.getString(column);
      String cleaned = old == null ? null : rule.apply(old);
      if (old != null && !old.equals(cleaned)) {
        int longest = row.getMetaData().getPrecision(row.findColumn(column));
        texts.put(
            column, longest > 0 && cleaned.length() > longest ? cut(cleaned, longest) : cleaned);
      }
    }
    return new Change(key, texts);
  }

  private static String cut(String text, int longest) {
    return text.substring(0, longest);
  }

  private int write(TextTable table, List<Change> changes) {
    for (Change change : changes) {
      MapSqlParameterSource values = new MapSqlParameterSource();
      String set =
          change.texts().keySet().stream()
              .peek(it -> values.addValue("t_" + it, change.texts().get(it)))
              .map(it -> it + " = :t_" + it)
              .collect(Collectors.joining(", "));
      String version = table.versioned() ? ", version = version + 1" : "";
      database.update(
          "update %s set %s%s where %s"
              .formatted(table.table(), set, version, row(table, change, values)),
          values);
    }
    return changes.size();
  }

  /** The condition of one row by its key, which is added to the values. */
  private static String row(TextTable table, Change row, MapSqlParameterSource values) {
    List<String> conditions = new ArrayList<>();
    for (int i = 0; i < table.key().size(); i++) {
      values.addValue("k_" + i, row.key().get(i));
      conditions.add(table.key().get(i) + " = :k_" + i);
    }
    return String.join(" and ", conditions);
  }

  private static MapSqlParameterSource parameters(Subject subject) {
    Set<UUID> people = subject.people().isEmpty() ? Set.of(NOBODY) : subject.people();
    return new MapSqlParameterSource("organisation", subject.organisation().id())
        .addValue("people", people);
  }
}
