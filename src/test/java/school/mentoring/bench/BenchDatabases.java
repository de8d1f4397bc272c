package school.mentoring.bench;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** One PostgreSQL server with a database for the application and one for the bare engine. */
final class BenchDatabases {

  static final SqlCount OURS = new SqlCount();
  static final SqlCount BARE = new SqlCount();

  private static final EmbeddedPostgres SERVER = started();

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private BenchDatabases() {}

  private static EmbeddedPostgres started() {
    try {
      return EmbeddedPostgres.builder().start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A pool of connections to a new, empty database. */
  static DataSource create(String use, SqlCount count) {
    String name = use + NUMBER.incrementAndGet();
    try (Connection connection = SERVER.getPostgresDatabase().getConnection()) {
      connection.createStatement().execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(SERVER.getJdbcUrl("postgres", name));
    pool.setMaximumPoolSize(20);
    return new CountedDataSource(pool, count);
  }
}
