package school.mentoring.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.Participants;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/**
 * Whose names a site must not show: everybody of the bases and of the programme's pairs who did not
 * allow it for that address. Head and curator stay where an order names them by their office.
 */
@Component
class HiddenPeople {

  private final Participants participants;
  private final Enrolment enrolment;
  private final Mentorships mentorships;
  private final Staff staff;
  private final Clock clock;

  HiddenPeople(
      Participants participants,
      Enrolment enrolment,
      Mentorships mentorships,
      Staff staff,
      Clock clock) {
    this.participants = participants;
    this.enrolment = enrolment;
    this.mentorships = mentorships;
    this.staff = staff;
    this.clock = clock;
  }

  /** Their full names. */
  Set<String> names(OrganisationId organisation, ProgrammeId programme, String address) {
    LocalDate today = LocalDate.now(clock);
    Set<UUID> ofPairs = new HashSet<>();
    for (Mentorship pair : mentorships.of(organisation, programme)) {
      ofPairs.add(pair.mentor().id());
      ofPairs.add(pair.mentee().id());
    }
    Set<String> officials =
        Stream.of(Role.DIRECTOR, Role.CURATOR)
            .flatMap(it -> staff.holders(organisation, it).stream())
            .map(it -> it.name().full())
            .collect(Collectors.toSet());
    return Stream.<Participant>concat(
            Stream.concat(
                participants.menteesTakingPart(organisation).stream(),
                participants.mentorsTakingPart(organisation).stream()),
            enrolment.all(organisation, ofPairs).values().stream())
        .filter(it -> !it.publishable(today, address))
        .map(it -> it.name().full())
        .filter(it -> !officials.contains(it))
        .collect(Collectors.toSet());
  }
}
