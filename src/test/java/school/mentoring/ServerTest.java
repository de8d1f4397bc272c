package school.mentoring;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test of the application as it runs: a real port, the job executor on, the demo school. All such
 * tests share one server.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:server;DB_CLOSE_DELAY=-1",
      "mentoring.courier.enabled=true",
      "mentoring.courier.pause=PT0.3S",
      "mentoring.import.enabled=true",
      "mentoring.import.pause=PT0.3S",
      "camunda.bpm.job-execution.enabled=true",
      "camunda.bpm.job-execution.wait-time-in-millis=100",
      "camunda.bpm.job-execution.max-wait=300"
    })
@ActiveProfiles({"test", "demo"})
@ExtendWith(ServerEngine.class)
public @interface ServerTest {}
