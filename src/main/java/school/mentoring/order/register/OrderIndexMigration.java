package school.mentoring.order.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import school.mentoring.order.AnnexesColumn;
import school.mentoring.order.number.NumberKey;
import school.mentoring.order.text.OrderText;
import school.mentoring.shared.OrganisationId;

/**
 * Makes the index of words and fills it and the table of numbers from the orders that are there. In
 * Java, because words and numbers are brought to one form by the same code that searches, and
 * because PostgreSQL needs to be told to compare words letter by letter.
 */
@Component
class OrderIndexMigration implements JavaMigration {

  private static final Logger LOG = LoggerFactory.getLogger(OrderIndexMigration.class);

  private final Set<String> given = new HashSet<>();

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("3.61");
  }

  @Override
  public String getDescription() {
    return "order words and numbers";
  }

  @Override
  public Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    Connection connection = context.getConnection();
    JdbcTemplate database = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    create(database, connection.getMetaData().getDatabaseProductName());
    fill(connection, database);
  }

  private static void create(JdbcTemplate database, String product) {
    String collation = "PostgreSQL".equals(product) ? " collate \"C\"" : "";
    database.execute(
        """
        create table order_word (
          organisation varchar(64) not null,
          about varchar(10) not null,
          word varchar(100)%s not null,
          order_id uuid not null,
          primary key (order_id, about, word)
        )"""
            .formatted(collation));
    database.execute(
        "create index order_by_word on order_word (organisation, about, word, order_id)");
  }

  private void fill(Connection connection, JdbcTemplate database) throws SQLException {
    WordIndex index = new WordIndex(database);
    try (PreparedStatement statement =
            connection.prepareStatement("select * from official_order order by created_at");
        ResultSet row = few(statement).executeQuery()) {
      while (row.next()) {
        UUID order = row.getObject("order_id", UUID.class);
        index.write(new OrganisationId(row.getString("organisation")), order, words(row));
        if (row.getString("number") != null) {
          give(database, row, order);
        }
      }
    }
    readers(database, index);
  }

  /** Orders hold their annexes: not all of them at once. */
  private static PreparedStatement few(PreparedStatement statement) throws SQLException {
    statement.setFetchSize(50);
    return statement;
  }

  private static Set<IndexedWord> words(ResultSet row) throws SQLException {
    Set<IndexedWord> words =
        IndexedWord.said(
            new OrderText(
                row.getString("heading"), row.getString("preamble"), row.getString("points")),
            row.getString("subject"),
            new AnnexesColumn().convertToEntityAttribute(row.getString("annexes")));
    words.addAll(IndexedWord.people(row.getString("executor")));
    words.addAll(IndexedWord.people(row.getString("signatory_name")));
    if (row.getString("number") != null) {
      words.addAll(IndexedWord.number(row.getString("number")));
    }
    return words;
  }

  private static void readers(JdbcTemplate database, WordIndex index) {
    database.query(
        "select o.organisation, o.order_id, a.name from order_acquaintance a join official_order o on o.order_id = a.order_id",
        row -> {
          index.add(
              new OrganisationId(row.getString(1)),
              row.getObject(2, UUID.class),
              IndexedWord.people(row.getString(3)));
        });
  }

  /** Two numbers that only now count as the same: the later one stays in the register as it is. */
  private void give(JdbcTemplate database, ResultSet row, UUID order) throws SQLException {
    String key = NumberKey.of(row.getString("number"));
    String place =
        "%s|%s|%s|%s"
            .formatted(
                row.getString("organisation"),
                row.getString("series"),
                row.getInt("calendar_year"),
                key);
    if (!given.add(place)) {
      LOG.warn("Order {} has a number that another order has in another spelling", order);
      return;
    }
    database.update(
        "insert into order_number (order_id, organisation, series, calendar_year, number_key) values (?, ?, ?, ?, ?)",
        order,
        row.getString("organisation"),
        row.getString("series"),
        row.getInt("calendar_year"),
        key);
  }
}
