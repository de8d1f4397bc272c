package school.mentoring.order.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import school.mentoring.order.number.NumberOrder;

class RegisterUnitTests {

  @ParameterizedTest
  @CsvSource({
    "Ивановой,иванов",
    "Иванов,иванов",
    "Петровского,петровск",
    "Ким,ким",
    "Шевченко,шевченк",
    "Лев,лев",
    "Берёзкиным,березкин"
  })
  void aNameIsLookedForWithoutItsEndingOfTheCase(String typed, String beginning) {
    assertThat(SearchTerm.person(typed))
        .extracting(SearchTerm::beginning)
        .containsExactly(beginning);
  }

  @Test
  void aTermEndsWhereTheNextBeginningBegins() {
    SearchTerm term = SearchTerm.words("пара").get(0);

    assertThat("пары").isGreaterThan(term.beginning()).isLessThan(term.end());
    assertThat("пас").isGreaterThanOrEqualTo(term.end());
  }

  @Test
  void numbersAreOrderedAsPeopleCount() {
    assertThat(List.of("10-ОД", "9-ОД", "45/1", "45", "46").stream().sorted(NumberOrder.NATURAL))
        .containsExactly("9-ОД", "10-ОД", "45", "45/1", "46");
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd,-.-etc-passwd",
    "'Приказ № 45/1: \"О\".pdf','Приказ № 45-1- -О-.pdf'",
    "'a\u0000b\u202Efdp.exe','abfdp.exe'",
    "'точка. . ','точка'"
  })
  void namesInAnArchiveAreSafe(String name, String safe) {
    assertThat(Archive.safe(name)).isEqualTo(safe);
  }

  @Test
  void aLongNameIsCutAndKeepsItsType() {
    assertThat(Archive.safe("ж".repeat(500) + ".pdf")).hasSize(124).endsWith(".pdf");
  }

  @Test
  void ordersThatWereThereBeforeAreIndexedAndTheirNumbersCannotBeGivenAgain() throws Exception {
    JdbcTemplate database =
        new JdbcTemplate(new SingleConnectionDataSource("jdbc:h2:mem:before", true));
    before(database);
    UUID first = order(database, "78-ОД", 1);
    order(database, "78 - од", 2);
    database.update("insert into order_acquaintance values (?, 'Клёнов Пётр')", first);

    new OrderIndexMigration().migrate(context(database.getDataSource().getConnection()));

    assertThat(
            database.queryForList(
                "select word from order_word where order_id = ? and about = 'PERSON'",
                String.class,
                first))
        .contains("кленов", "осинова", "осинову", "березкина");
    assertThat(database.queryForList("select order_id from order_number", UUID.class))
        .containsExactly(first);
  }

  private static void before(JdbcTemplate database) {
    database.execute(
        "create table official_order (order_id uuid, organisation varchar, subject varchar, heading varchar, preamble varchar, points varchar, annexes varchar, executor varchar, signatory_name varchar, number varchar, series varchar, calendar_year int, created_at int)");
    database.execute("create table order_acquaintance (order_id uuid, name varchar)");
    database.execute(
        "create table order_number (order_id uuid, organisation varchar, series varchar, calendar_year int, number_key varchar)");
  }

  private static UUID order(JdbcTemplate database, String number, int created) {
    UUID id = UUID.randomUUID();
    database.update(
        "insert into official_order values (?, 's', null, 'О конкурсе', 'В целях', 'Назначить Осинову', '[]', 'Осинова В. П.', 'А. Б. Берёзкина', ?, 'core', 2024, ?)",
        id,
        number,
        created);
    return id;
  }

  private static Context context(Connection connection) {
    return new Context() {
      @Override
      public Configuration getConfiguration() {
        return null;
      }

      @Override
      public Connection getConnection() {
        return connection;
      }
    };
  }
}
