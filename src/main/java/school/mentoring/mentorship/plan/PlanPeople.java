package school.mentoring.mentorship.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.MentorId;
import school.mentoring.enrolment.MentoringForm;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.Participants;
import school.mentoring.enrolment.terms.MentoringForms;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
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
    return of(pair.organisation(), List.of(pair)).get(pair.id());
  }

  /** The people of several plans of an organisation, read at once. */
  Map<MentorshipId, Two> of(OrganisationId organisation, List<Mentorship> pairs) {
    Map<MentorId, Mentor> mentors = mentors(organisation, pairs);
    Map<MenteeId, Mentee> mentees = mentees(organisation, pairs);
    Map<String, Boolean> employees =
        pairs.stream()
            .map(Mentorship::form)
            .distinct()
            .collect(Collectors.toMap(it -> it, it -> employees(organisation, it)));
    return pairs.stream()
        .collect(
            Collectors.toMap(
                Mentorship::id,
                it ->
                    new Two(
                        Optional.ofNullable(mentors.get(it.mentor())),
                        Optional.ofNullable(mentees.get(it.mentee())),
                        employees.get(it.form()))));
  }

  private Map<MentorId, Mentor> mentors(OrganisationId organisation, List<Mentorship> pairs) {
    List<MentorId> ids = pairs.stream().map(Mentorship::mentor).distinct().toList();
    return participants.mentors(organisation, ids).stream()
        .collect(Collectors.toMap(Mentor::id, it -> it));
  }

  private Map<MenteeId, Mentee> mentees(OrganisationId organisation, List<Mentorship> pairs) {
    List<MenteeId> ids = pairs.stream().map(Mentorship::mentee).distinct().toList();
    return participants.mentees(organisation, ids).stream()
        .collect(Collectors.toMap(Mentee::id, it -> it));
  }

  boolean employees(OrganisationId organisation, String form) {
    return forms.find(organisation, form).map(MentoringForm::betweenEmployees).orElse(false);
  }
}
