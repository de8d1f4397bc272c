package school.mentoring.privacy;

import java.util.List;

/**
 * Columns in which people write what they like, and so perhaps a name. All parts are words of the
 * code, never of people.
 *
 * @param table its name in the database
 * @param key columns that tell a row
 * @param texts columns to look through
 * @param scope condition for the rows of one organisation, with {@code :organisation} and {@code
 *     :people}
 * @param versioned whether the row has a version that others rely on
 */
public record TextTable(
    String table, List<String> key, List<String> texts, String scope, boolean versioned) {

  /** A table whose rows name their organisation and have one key. */
  public static TextTable of(String table, String key, String... texts) {
    return new TextTable(
        table, List.of(key), List.of(texts), "organisation = :organisation", false);
  }

  /** The same rows told by several columns. */
  public TextTable keyed(String... columns) {
    return new TextTable(table, List.of(columns), texts, scope, versioned);
  }

  /** The same with other rows. */
  public TextTable where(String condition) {
    return new TextTable(table, key, texts, condition, versioned);
  }

  /** The same with these rows only. */
  public TextTable and(String condition) {
    return where("(" + scope + ") and (" + condition + ")");
  }

  /** A change counts the version up, so that whoever edits the row meanwhile is told. */
  public TextTable counted() {
    return new TextTable(table, key, texts, scope, true);
  }
}
