package school.mentoring.enrolment;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import school.mentoring.shared.OrganisationId;

/** A mentee: somebody who asks for help with some topics. */
@Entity
@DiscriminatorValue("MENTEE")
public class Mentee extends Participant {

  protected Mentee() {}

  Mentee(
      OrganisationId organisation, PersonDetails details, MentoringForm form, LocalDate enteredOn) {
    super(organisation, enteredOn);
    describe(details, form);
  }

  public MenteeId id() {
    return new MenteeId(uuid());
  }

  @Override
  public Side side() {
    return Side.MENTEE;
  }
}
