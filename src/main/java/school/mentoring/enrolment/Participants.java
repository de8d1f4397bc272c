package school.mentoring.enrolment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** The mentees and mentors of the organisations. */
@Service
public class Participants {

  private final ParticipantRepository participants;

  Participants(ParticipantRepository participants) {
    this.participants = participants;
  }

  /**
   * A mentor of an organisation.
   *
   * @throws Refusal if there is none, or the mentor belongs to another organisation
   */
  @Transactional(readOnly = true)
  public Mentor mentor(OrganisationId organisation, MentorId id) {
    return participants
        .mentor(organisation, id.id())
        .orElseThrow(
            () -> Refusal.notFound("Наставник не найден: откройте его из списка наставников."));
  }

  /**
   * A mentee of an organisation.
   *
   * @throws Refusal if there is none, or the mentee belongs to another organisation
   */
  @Transactional(readOnly = true)
  public Mentee mentee(OrganisationId organisation, MenteeId id) {
    return participants
        .mentee(organisation, id.id())
        .orElseThrow(
            () -> Refusal.notFound("Наставляемый не найден: откройте его из списка наставляемых."));
  }

  /** Those of the mentors who are the organisation's, by surname. */
  @Transactional(readOnly = true)
  public List<Mentor> mentors(OrganisationId organisation, Collection<MentorId> ids) {
    return participants.mentors(organisation, ids.stream().map(MentorId::id).toList());
  }

  /** Those of the mentees who are the organisation's, by surname. */
  @Transactional(readOnly = true)
  public List<Mentee> mentees(OrganisationId organisation, Collection<MenteeId> ids) {
    return participants.mentees(organisation, ids.stream().map(MenteeId::id).toList());
  }

  /** The mentors who have not left, by surname; whether their consents suffice is to be asked. */
  @Transactional(readOnly = true)
  public List<Mentor> mentorsTakingPart(OrganisationId organisation) {
    return participants.mentorsTakingPart(organisation);
  }

  /** The mentor whom the organisation's base knows by a login of the staff. */
  @Transactional(readOnly = true)
  public Optional<MentorId> mentorOf(OrganisationId organisation, String login) {
    return participants.mentorsOf(organisation, login).stream().map(Mentor::id).findFirst();
  }

  /** The mentees who have not left, by surname; whether their consents suffice is to be asked. */
  @Transactional(readOnly = true)
  public List<Mentee> menteesTakingPart(OrganisationId organisation) {
    return participants.menteesTakingPart(organisation);
  }
}
