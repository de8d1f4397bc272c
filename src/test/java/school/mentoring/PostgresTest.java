package school.mentoring;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import school.mentoring.district.TestDistrict;

/**
 * A test on a real PostgreSQL, with the settings of the profile that schools run. All such tests
 * share one application and one database: each makes a school of its own with {@link TestSchool}.
 */
@SpringBootTest
@ActiveProfiles({"test", "postgres"})
@Import({TestSchool.class, TestClock.class, TestTasks.class, TestPages.class, TestDistrict.class})
public abstract class PostgresTest {

  private static final EmbeddedPostgres DATABASE = database();

  /** Lives as long as the application that the tests share, and ends with the JVM. */
  private static EmbeddedPostgres database() {
    try {
      return EmbeddedPostgres.start();
    } catch (IOException e) {
      throw new IllegalStateException("PostgreSQL does not start", e);
    }
  }

  @DynamicPropertySource
  static void address(DynamicPropertyRegistry settings) {
    settings.add("DB_HOST", () -> "localhost");
    settings.add("DB_PORT", PostgresTest::port);
    settings.add("DB_NAME", () -> "postgres");
    settings.add("DB_USER", () -> "postgres");
    settings.add("DB_PASSWORD", () -> "postgres");
  }

  /** Where the database listens, for a second instance of the application. */
  protected static int port() {
    return DATABASE.getPort();
  }
}
