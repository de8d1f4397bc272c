package school.mentoring.engine;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import school.mentoring.engine.EngineColumns.Table;

/**
 * Rewrites words in everything that the engine keeps for a tenant, running and past: variables,
 * names and descriptions of tasks, comments, attachments, messages of errors, the log of
 * operations.
 *
 * <p>By SQL and not by the engine's API, which cannot do it: a variable set anew leaves its old
 * value in the history's details, of a running instance no detail can be deleted, and the log of
 * operations knows no change at all. A row's revision is counted up where it has one: whoever holds
 * the old value at that moment is refused by the engine's own optimistic lock.
 */
@Component
public class EngineTexts {

  /** Where a text stands, for those who are told of it. */
  public enum Part {
    RUNNING("идущие задачи и переменные"),
    HISTORY("история задач и переменных"),
    CONTENT("содержимое переменных и сообщений");

    private final String title;

    Part(String title) {
      this.title = title;
    }

    /** As people read it. */
    public String title() {
      return title;
    }

    static Part of(Table table) {
      if (table.name().startsWith("act_ge_")) {
        return CONTENT;
      }
      return table.name().startsWith("act_ru_") ? RUNNING : HISTORY;
    }
  }

  private record Change(String id, Map<String, Object> values) {}

  private final EngineColumns columns;
  private final NamedParameterJdbcTemplate database;

  EngineTexts(EngineColumns columns, NamedParameterJdbcTemplate database) {
    this.columns = columns;
    this.database = database;
  }

  /** How many values the rule would change; parts without one are left out. */
  public Map<Part, Integer> count(String tenant, UnaryOperator<String> rule) {
    Map<Part, Integer> counts = new EnumMap<>(Part.class);
    changes(tenant, rule).forEach((table, changes) -> count(counts, table, changes));
    return counts;
  }

  /** Changes every value that the rule changes, in the caller's transaction. */
  public Map<Part, Integer> clean(String tenant, UnaryOperator<String> rule) {
    Map<Part, Integer> counts = new EnumMap<>(Part.class);
    changes(tenant, rule)
        .forEach(
            (table, changes) -> {
              count(counts, table, changes);
              changes.forEach(it -> write(table, it));
            });
    return counts;
  }

  private static void count(Map<Part, Integer> counts, Table table, List<Change> changes) {
    int values = changes.stream().mapToInt(it -> it.values().size()).sum();
    if (values > 0) {
      counts.merge(Part.of(table), values, Integer::sum);
    }
  }

  /** Found before anything is written: a cleaned variable no longer leads to its bytes. */
  private Map<Table, List<Change>> changes(String tenant, UnaryOperator<String> rule) {
    Map<Table, List<Change>> all = new LinkedHashMap<>();
    columns.tables().forEach(it -> all.put(it, changes(it, tenant, rule)));
    return all;
  }

  private List<Change> changes(Table table, String tenant, UnaryOperator<String> rule) {
    List<Change> changes = new ArrayList<>();
    String words =
        Stream.concat(table.texts().stream(), table.bytes().stream())
            .collect(Collectors.joining(", "));
    database.query(
        "select id_, %s from %s where %s".formatted(words, table.name(), table.scope()),
        new MapSqlParameterSource("tenant", tenant),
        row -> {
          Change change = new Change(row.getString("id_"), values(row, table, rule));
          if (!change.values().isEmpty()) {
            changes.add(change);
          }
        });
    return changes;
  }

  private static Map<String, Object> values(ResultSet row, Table table, UnaryOperator<String> rule)
      throws SQLException {
    Map<String, Object> values = new LinkedHashMap<>();
    for (String column : table.texts()) {
      String text = row.getString(column);
      String other = text == null ? null : rule.apply(text);
      if (text != null && !text.equals(other)) {
        values.put(column, other);
      }
    }
    for (String column : table.bytes()) {
      byte[] bytes = row.getBytes(column);
      byte[] other = bytes == null ? null : rewritten(bytes, rule);
      if (other != bytes) {
        values.put(column, other);
      }
    }
    return values;
  }

  /** The same array where nothing changes; what is no text, a serialised object, is emptied. */
  private static byte[] rewritten(byte[] bytes, UnaryOperator<String> rule) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    String other = rule.apply(text);
    if (other.equals(text)) {
      return bytes;
    }
    boolean readable = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
    return readable ? other.getBytes(StandardCharsets.UTF_8) : new byte[0];
  }

  private void write(Table table, Change change) {
    MapSqlParameterSource values = new MapSqlParameterSource(change.values());
    values.addValue("id", change.id());
    String set =
        change.values().keySet().stream()
            .map(it -> it + " = :" + it)
            .collect(Collectors.joining(", "));
    database.update(
        "update %s set %s%s where id_ = :id"
            .formatted(table.name(), set, table.revised() ? ", rev_ = rev_ + 1" : ""),
        values);
  }
}
