package school.mentoring;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import school.mentoring.district.TestDistrict;

/**
 * A test with the whole application on an empty database in memory and the job executor off, so
 * that a test fires each job itself. All such tests share one application: each makes a school of
 * its own with {@link TestSchool}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@ActiveProfiles("test")
@Import({
  TestSchool.class,
  TestClock.class,
  TestTasks.class,
  TestOrders.class,
  TestYear.class,
  TestPages.class,
  TestDistrict.class
})
public @interface EngineTest {}
