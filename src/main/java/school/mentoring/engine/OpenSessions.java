package school.mentoring.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the pages remember of those who are logged in, on all nodes. */
@Component
public class OpenSessions {

  private final JdbcTemplate database;

  OpenSessions(JdbcTemplate database) {
    this.database = database;
  }

  /** How many remembered things have such a text in them. */
  public int count(Predicate<String> text) {
    return having(text).size();
  }

  /** Forgets every remembered thing with such a text; the login is none of them. */
  public int forget(Predicate<String> text) {
    List<Object[]> found = having(text);
    database.batchUpdate(
        "delete from spring_session_attributes where session_primary_id = ? and attribute_name = ?",
        found);
    return found.size();
  }

  private List<Object[]> having(Predicate<String> text) {
    List<Object[]> found = new ArrayList<>();
    database.query(
        "select session_primary_id, attribute_name, attribute_bytes from spring_session_attributes"
            + " where attribute_name <> 'SPRING_SECURITY_CONTEXT'",
        row -> {
          if (text.test(new String(row.getBytes(3), StandardCharsets.UTF_8))) {
            found.add(new Object[] {row.getString(1), row.getString(2)});
          }
        });
    return found;
  }
}
