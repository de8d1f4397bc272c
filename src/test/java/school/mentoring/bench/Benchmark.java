package school.mentoring.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.sql.DataSource;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import school.mentoring.TestSchool;

/** Measures the whole application on a PostgreSQL of its own; it asserts nothing about time. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@DirtiesContext
@ActiveProfiles("test")
@Import({TestSchool.class, Benchmark.Database.class})
@interface Benchmark {

  /** The application's database, its statements counted. */
  @TestConfiguration(proxyBeanMethods = false)
  class Database {

    @Bean
    DataSource dataSource() {
      return BenchDatabases.create("ours", BenchDatabases.OURS);
    }
  }
}
