package school.mentoring.enrolment;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import school.mentoring.shared.OrganisationId;

/** A mentor: somebody who is good at some topics and takes a number of mentees. */
@Entity
@DiscriminatorValue("MENTOR")
public class Mentor extends Participant {

  private Integer capacity;
  private String login;

  protected Mentor() {}

  Mentor(
      OrganisationId organisation, PersonDetails details, MentoringForm form, LocalDate enteredOn) {
    super(organisation, enteredOn);
    describe(details, form);
  }

  @Override
  void describe(PersonDetails details, MentoringForm form) {
    super.describe(details, form);
    this.capacity = details.capacity();
    this.login = details.login();
  }

  @Override
  void erase(String pseudonym, LocalDate day) {
    super.erase(pseudonym, day);
    this.capacity = 0;
    this.login = null;
  }

  public MentorId id() {
    return new MentorId(uuid());
  }

  /** How many mentees at once; 0 while the mentor takes nobody. */
  public int capacity() {
    return capacity;
  }

  /** The mentor's login on the staff; empty where the curator answers for the mentor. */
  public Optional<String> login() {
    return Optional.ofNullable(login);
  }

  @Override
  public Side side() {
    return Side.MENTOR;
  }
}
