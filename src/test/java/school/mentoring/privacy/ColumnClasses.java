package school.mentoring.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The one list of what an erasure does with each column, beside the columns that there are. */
@Component
public class ColumnClasses {

  static final String LIST = "src/test/resources/privacy/columns.csv";
  static final Set<String> CLASSES = Set.of("erased", "ids", "kept", "none");

  /** Columns into which people or the program can write words. */
  private static final String COLUMNS =
      "select lower(table_name) || '.' || lower(column_name) from information_schema.columns c"
          + " where table_schema = current_schema and (lower(data_type) like 'char%'"
          + " or lower(data_type) like 'binary%' or lower(data_type) in ('text', 'bytea'))"
          + " and exists (select 1 from information_schema.tables t where t.table_schema ="
          + " c.table_schema and t.table_name = c.table_name and t.table_type like '%TABLE%')"
          + " order by 1";

  private final JdbcTemplate database;

  ColumnClasses(JdbcTemplate database) {
    this.database = database;
  }

  List<String> columns() {
    return database.queryForList(COLUMNS, String.class);
  }

  /** Lines of the list by column; a star stands for the rest of a name. */
  static Map<String, String[]> lines() {
    Map<String, String[]> lines = new LinkedHashMap<>();
    try (InputStream list = ColumnClasses.class.getResourceAsStream("/privacy/columns.csv")) {
      new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(it -> !it.startsWith("#"))
          .map(it -> it.split(";", -1))
          .forEach(it -> lines.put(it[0], it));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return lines;
  }

  static boolean covers(String line, String column) {
    return line.endsWith("*")
        ? column.startsWith(line.substring(0, line.length() - 1))
        : line.equals(column);
  }

  /** Columns of our own tables that an erasure goes through. */
  static Set<String> erased() {
    return lines().values().stream()
        .filter(it -> it[1].equals("erased") && !it[0].endsWith("*"))
        .map(it -> it[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Those of one table. */
  static List<String> erased(String table) {
    return erased().stream()
        .filter(it -> it.startsWith(table + "."))
        .map(it -> it.substring(table.length() + 1))
        .toList();
  }
}
