package school.mentoring.mentorship.care;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.MentorId;
import school.mentoring.enrolment.Participants;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.shared.OrganisationId;

/** Finds the people behind pairs; cases keep ids only. */
@Component
class CarePeople {

  private static final String GONE = "участник удалён";

  private final Participants participants;

  CarePeople(Participants participants) {
    this.participants = participants;
  }

  /** The people of all these pairs, read at once. */
  Known of(OrganisationId organisation, Collection<Mentorship> pairs) {
    List<MentorId> mentors = pairs.stream().map(Mentorship::mentor).distinct().toList();
    List<MenteeId> mentees = pairs.stream().map(Mentorship::mentee).distinct().toList();
    return new Known(
        participants.mentors(organisation, mentors).stream()
            .collect(Collectors.toMap(Mentor::id, Function.identity())),
        participants.mentees(organisation, mentees).stream()
            .collect(Collectors.toMap(Mentee::id, Function.identity())));
  }

  /** People by their ids; somebody erased meanwhile is named so. */
  record Known(Map<MentorId, Mentor> mentors, Map<MenteeId, Mentee> mentees) {

    String mentor(Mentorship pair) {
      return Optional.ofNullable(mentors.get(pair.mentor()))
          .map(it -> it.name().surnameFirst())
          .orElse(GONE);
    }

    String mentee(Mentorship pair) {
      return Optional.ofNullable(mentees.get(pair.mentee()))
          .map(it -> it.name().surnameFirst())
          .orElse(GONE);
    }

    String group(Mentorship pair) {
      return Optional.ofNullable(mentees.get(pair.mentee())).map(Mentee::group).orElse("");
    }

    /** «Вера П.»: enough for the child, and a lost card names nobody. */
    String called(Mentorship pair) {
      return Optional.ofNullable(mentors.get(pair.mentor()))
          .map(Mentor::name)
          .map(it -> it.givenName() + " " + it.surname().charAt(0) + ".")
          .orElse(GONE);
    }
  }
}
