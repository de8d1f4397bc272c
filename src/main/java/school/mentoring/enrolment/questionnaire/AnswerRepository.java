package school.mentoring.enrolment.questionnaire;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.enrolment.Participant;
import school.mentoring.shared.OrganisationId;

interface AnswerRepository extends JpaRepository<Answer, UUID> {

  /** How many answers of a campaign came by the common link, and how many nobody looked at yet. */
  record Count(UUID campaign, long byCommonLink, long toLookAt) {}

  @Query(
      "select new school.mentoring.enrolment.questionnaire.AnswerRepository$Count(a.campaign,"
          + " sum(case when a.invitation is null then 1L else 0L end),"
          + " sum(case when a.state = school.mentoring.enrolment.questionnaire.Answer.State.NEW"
          + " then 1L else 0L end))"
          + " from Answer a where a.campaign in :campaigns group by a.campaign")
  List<Count> count(Collection<UUID> campaigns);

  Optional<Answer> findByIdAndCampaign(UUID id, UUID campaign);

  Optional<Answer> findByCurrentOf(UUID invitation);

  boolean existsByCurrentOf(UUID invitation);

  List<Answer> findByCurrentOfIn(Collection<UUID> invitations);

  long countByOrganisationAndParticipant(OrganisationId organisation, UUID participant);

  List<Answer> findByOrganisationAndParticipant(OrganisationId organisation, UUID participant);

  List<Answer> findByOrganisationAndParticipantIsNull(OrganisationId organisation);

  boolean existsByCampaignAndSending(UUID campaign, UUID sending);

  Page<Answer> findByCampaignAndStateOrderByReceivedAt(
      UUID campaign, Answer.State state, Pageable page);

  List<Answer> findByCampaignAndStateOrderByReceivedAt(UUID campaign, Answer.State state);

  /** Those of the base who have the same surname and given name. */
  @Query(
      "select p from Participant p where p.organisation = :organisation"
          + " and lower(p.name.surname) = lower(:surname)"
          + " and lower(p.name.givenName) = lower(:givenName)"
          + " order by p.name.patronymic, p.enteredOn, p.id")
  List<Participant> namesakes(OrganisationId organisation, String surname, String givenName);
}
