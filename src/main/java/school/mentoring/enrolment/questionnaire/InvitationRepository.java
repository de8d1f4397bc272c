package school.mentoring.enrolment.questionnaire;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.enrolment.Participant;
import school.mentoring.shared.OrganisationId;

interface InvitationRepository extends JpaRepository<Invitation, UUID> {

  /** How many of a campaign are invited, have opened the link, have answered. */
  record Count(UUID campaign, long invited, long opened, long answered) {}

  @Query(
      "select new school.mentoring.enrolment.questionnaire.InvitationRepository$Count("
          + "i.campaign, count(i), count(i.openedAt), count(i.answeredAt))"
          + " from Invitation i where i.campaign in :campaigns group by i.campaign")
  List<Count> count(Collection<UUID> campaigns);

  Optional<Invitation> findByIdAndCampaign(UUID id, UUID campaign);

  /** Holds the invitation against everybody else until the transaction ends. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select i from Invitation i where i.id = :id")
  Optional<Invitation> lock(UUID id);

  /** Only the first look is kept; nothing else of the row is touched. */
  @Modifying
  @Query("update Invitation i set i.openedAt = :now where i.id = :id and i.openedAt is null")
  void opened(UUID id, Instant now);

  /** Those of the base who could be invited still, by surname. */
  @Query(
      "select p from Participant p where p.organisation = :organisation and p.leftOn is null"
          + " and type(p) in :sides and (:form = '' or p.form = :form)"
          + " and p.searchText like :search escape '\\'"
          + " and not exists (select i from Invitation i where i.campaign = :campaign"
          + " and i.participant = p.id and i.respondent = :respondent)"
          + " order by p.name.surname, p.name.givenName, p.id")
  Page<Participant> notInvited(
      OrganisationId organisation,
      UUID campaign,
      Collection<Class<? extends Participant>> sides,
      String form,
      String search,
      String respondent,
      Pageable page);

  /** Those of some people who are invited already, or about whom a third party is. */
  @Query(
      "select i.participant from Invitation i where i.campaign = :campaign"
          + " and i.respondent = :respondent and i.participant in :people")
  Set<UUID> invited(UUID campaign, String respondent, Collection<UUID> people);

  List<Invitation> findByCampaignAndAnsweredAtIsNull(UUID campaign);

  /** Those that stand among somebody's tasks although their campaign has ended. */
  @Query(
      "select i.id from Invitation i, Campaign c where i.taskOpen = true and c.id = i.campaign"
          + " and c.kind in :kinds and (c.stoppedOn is not null or c.closesOn < :today)"
          + " order by i.id")
  List<UUID> withTasksOfEnded(Collection<QuestionnaireKind> kinds, LocalDate today, Limit most);

  List<Invitation> findByParticipantAndAnsweredAtIsNull(UUID participant);

  @Modifying
  @Query(
      "update Invitation i set i.respondentEmail = null where i.organisation = :organisation"
          + " and i.respondentEmail not like '%@%'")
  void letGoOfAddresses(OrganisationId organisation);

  List<Invitation> findByOrganisationAndParticipant(OrganisationId organisation, UUID participant);

  /**
   * By the participants' names; {@code which} is ALL, MISSING, OPENED, ANSWERED, BLANK or
   * REOPENING.
   */
  @Query(
      "select i from Invitation i, Participant p where i.campaign = :campaign"
          + " and p.id = i.participant and (:which = 'ALL'"
          + " or :which = 'MISSING' and i.answeredAt is null"
          + " or :which = 'OPENED' and i.openedAt is not null and i.answeredAt is null"
          + " and i.blankAt is null"
          + " or :which = 'ANSWERED' and i.answeredAt is not null"
          + " or :which = 'BLANK' and i.blankAt is not null"
          + " or :which = 'REOPENING' and i.reopeningAskedAt is not null)"
          + " order by p.name.surname, p.name.givenName, i.respondent, i.id")
  Page<Invitation> page(UUID campaign, String which, Pageable page);
}
