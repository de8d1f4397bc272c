package school.mentoring.mentorship.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.MentoringForm;
import school.mentoring.enrolment.MentoringForms;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.Participants;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.shared.OrganisationId;

/** Finds the two whose plan it is; plans keep no names. */
@Component
class PlanPeople {

  private final Participants participants;
  private final MentoringForms forms;

  PlanPeople(Participants participants, MentoringForms forms) {
    this.participants = participants;
    this.forms = forms;
  }

  /**
   * The people of a plan; one erased meanwhile is empty.
   *
   * @param employees whether an employee mentors an employee
   */
  record Two(Optional<Mentor> mentor, Optional<Mentee> mentee, boolean employees) {

    String mentorName() {
      return name(mentor);
    }

    String menteeName() {
      return name(mentee);
    }

    String mentorPost() {
      return mentor.map(Participant::group).orElse("");
    }

    String menteePost() {
      return mentee.map(Participant::group).orElse("");
    }

    private static String name(Optional<? extends Participant> person) {
      return person.map(it -> it.name().full()).orElse("участник удалён");
    }
  }

  Two of(Mentorship pair) {
    OrganisationId organisation = pair.organisation();
    return new Two(
        participants.mentors(organisation, List.of(pair.mentor())).stream().findFirst(),
        participants.mentees(organisation, List.of(pair.mentee())).stream().findFirst(),
        employees(organisation, pair.form()));
  }

  boolean employees(OrganisationId organisation, String form) {
    return forms.find(organisation, form).map(MentoringForm::betweenEmployees).orElse(false);
  }
}
