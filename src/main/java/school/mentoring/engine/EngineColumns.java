package school.mentoring.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The engine's columns in which words can stand, as the database names them: those of a newer
 * engine are not overlooked.
 */
@Component
class EngineColumns {

  private static final String ALL =
      "select lower(table_name) as of_table, lower(column_name) as name, lower(data_type) as kind"
          + " from information_schema.columns where table_schema = current_schema"
          + " and (lower(table_name) like 'act_ru_%' or lower(table_name) like 'act_hi_%'"
          + " or lower(table_name) = 'act_ge_bytearray') order by 1, 2";

  private static final String OF_INSTANCE =
      "proc_inst_id_ in (select proc_inst_id_ from act_hi_procinst where tenant_id_ = :tenant)";

  private final JdbcTemplate database;

  EngineColumns(JdbcTemplate database) {
    this.database = database;
  }

  /**
   * One table.
   *
   * @param texts its columns of text
   * @param bytes its columns of bytes
   * @param revised whether its rows count their changes
   * @param scope the condition for the rows of {@code :tenant}
   */
  record Table(
      String name, List<String> texts, List<String> bytes, boolean revised, String scope) {}

  private record Column(String name, String kind) {

    boolean holdsBytes() {
      return kind.equals("bytea") || kind.startsWith("binary");
    }

    /** Ids and keys are no words of people. */
    boolean holdsText() {
      return (kind.startsWith("character") || kind.equals("text"))
          && !name.endsWith("id_")
          && !name.endsWith("key_");
    }

    boolean refersToBytes() {
      return name.equals("bytearray_id_")
          || name.equals("content_id_")
          || name.endsWith("stack_id_");
    }
  }

  /** Every table whose rows have a tenant and hold text or bytes. */
  List<Table> tables() {
    Map<String, List<Column>> all = new LinkedHashMap<>();
    database.query(
        ALL,
        row -> {
          all.computeIfAbsent(row.getString("of_table"), it -> new ArrayList<>())
              .add(new Column(row.getString("name"), row.getString("kind")));
        });
    all.values().removeIf(it -> !has(it, "id_") || !has(it, "tenant_id_"));
    return all.entrySet().stream()
        .map(it -> table(it.getKey(), it.getValue(), all))
        .filter(it -> !it.texts().isEmpty() || !it.bytes().isEmpty())
        .toList();
  }

  private static Table table(String name, List<Column> columns, Map<String, List<Column>> all) {
    return new Table(
        name,
        columns.stream().filter(Column::holdsText).map(Column::name).toList(),
        columns.stream().filter(Column::holdsBytes).map(Column::name).toList(),
        has(columns, "rev_"),
        name.equals("act_ge_bytearray") ? referred(all) : scope(columns));
  }

  /** Comments and attachments are written without a tenant; their instance has one. */
  private static String scope(List<Column> columns) {
    return has(columns, "proc_inst_id_")
        ? "tenant_id_ = :tenant or tenant_id_ is null and " + OF_INSTANCE
        : "tenant_id_ = :tenant";
  }

  /** Bytes belong to the row that refers to them; those of deployments belong to nobody. */
  private static String referred(Map<String, List<Column>> all) {
    String references =
        all.entrySet().stream()
            .flatMap(
                table ->
                    table.getValue().stream()
                        .filter(Column::refersToBytes)
                        .map(
                            it ->
                                "select %s from %s where %s"
                                    .formatted(it.name(), table.getKey(), scope(table.getValue()))))
            .collect(Collectors.joining(" union all "));
    return "deployment_id_ is null and (tenant_id_ = :tenant or id_ in (" + references + "))";
  }

  private static boolean has(List<Column> columns, String name) {
    return columns.stream().anyMatch(it -> it.name().equals(name));
  }
}
