package school.mentoring.monitoring.survey;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.Participants;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/**
 * Whom a survey of a programme asks: the people of its pairs; on entry, while there are no pairs,
 * everybody of the bases; in the middle of the year only those whose pair is at work.
 */
@Component
class SurveyedPeople {

  private final Mentorships mentorships;
  private final Participants participants;

  SurveyedPeople(Mentorships mentorships, Participants participants) {
    this.mentorships = mentorships;
    this.participants = participants;
  }

  Set<UUID> of(OrganisationId organisation, ProgrammeId programme, SurveyStage stage) {
    List<Mentorship> pairs = mentorships.of(organisation, programme);
    if (stage == SurveyStage.ENTRY && pairs.isEmpty()) {
      return base(organisation);
    }
    return pairs.stream()
        .filter(it -> stage != SurveyStage.MIDTERM || it.isActive())
        .flatMap(it -> Stream.of(it.mentor().id(), it.mentee().id()))
        .collect(Collectors.toSet());
  }

  private Set<UUID> base(OrganisationId organisation) {
    return Stream.concat(
            participants.menteesTakingPart(organisation).stream().map(Participant::uuid),
            participants.mentorsTakingPart(organisation).stream().map(Participant::uuid))
        .collect(Collectors.toSet());
  }
}
