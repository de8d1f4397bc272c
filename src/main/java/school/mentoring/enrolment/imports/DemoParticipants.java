package school.mentoring.enrolment.imports;

import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.register.ParticipantLists;
import school.mentoring.organisation.Organisations;
import school.mentoring.shared.OrganisationId;

/** Invented people for the demo school, read through the same import that people use. */
@Component
@Profile("demo")
@Order(100)
class DemoParticipants implements ApplicationRunner {

  private static final OrganisationId SCHOOL = new OrganisationId("demo-school");

  private final Organisations organisations;
  private final ParticipantLists lists;
  private final EnrolmentImport files;
  private final Resource mentees;
  private final Resource mentors;

  DemoParticipants(
      Organisations organisations,
      ParticipantLists lists,
      EnrolmentImport files,
      @Value("${mentoring.people.mentees:classpath:demo/mentees.csv}") Resource mentees,
      @Value("${mentoring.people.mentors:classpath:demo/mentors.csv}") Resource mentors) {
    this.organisations = organisations;
    this.lists = lists;
    this.files = files;
    this.mentees = mentees;
    this.mentors = mentors;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    if (organisations.exists(SCHOOL)) {
      enter(Side.MENTEE, mentees);
      enter(Side.MENTOR, mentors);
    }
  }

  /** People who left stay away: only an empty register is filled. */
  private void enter(Side side, Resource file) throws IOException {
    if (lists.isEmpty(SCHOOL, side)) {
      files.take(SCHOOL, side, file.getContentAsByteArray());
    }
  }
}
