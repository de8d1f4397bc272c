package school.mentoring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Runs the mentoring programme of a school, and of a district, from its roadmap. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MentoringApplication {

  public static void main(String[] args) {
    SpringApplication.run(MentoringApplication.class, args);
  }
}
