package school.mentoring.mentorship;

import java.time.LocalDate;
import java.util.UUID;
import school.mentoring.enrolment.ParticipantKind;
import school.mentoring.enrolment.Participation;
import school.mentoring.enrolment.Participation.End;
import school.mentoring.organisation.PersonName;
import school.mentoring.shared.SchoolYear;

/**
 * A pair as one row of the database tells it to one of the two.
 *
 * @param partnerName null if the partner was erased
 * @param finalResult what the last meeting came to; null if there was none
 */
record PairHistory(
    UUID id,
    UUID person,
    int year,
    UUID partner,
    PersonName partnerName,
    ParticipantKind partnerKind,
    String partnerGroup,
    String partnerPlace,
    String form,
    LocalDate began,
    LocalDate ended,
    MentorshipState state,
    String finalResult) {

  Participation participation() {
    return new Participation(
        id,
        person,
        SchoolYear.of(year),
        partner,
        partnerName == null ? PairNames.GONE : partnerName.full(),
        partnerKind,
        text(partnerGroup),
        text(partnerPlace),
        form,
        began,
        ended,
        end(),
        text(finalResult));
  }

  private End end() {
    return switch (state) {
      case ACTIVE -> End.GOING_ON;
      case FINISHED -> End.COMPLETED;
      case TRIAL_FAILED, ENDED_EARLY -> End.NOT_COMPLETED;
    };
  }

  private static String text(String told) {
    return told == null ? "" : told;
  }
}
