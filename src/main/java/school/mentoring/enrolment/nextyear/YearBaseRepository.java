package school.mentoring.enrolment.nextyear;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import school.mentoring.enrolment.Participant;
import school.mentoring.shared.OrganisationId;

/** Those who take part, as a new school year looks at them: counted, or class by class. */
interface YearBaseRepository extends Repository<Participant, UUID> {

  String TAKING_PART =
      " from Participant p where p.organisation = :organisation and p.leftOn is null";
  String PUPILS = TAKING_PART + " and p.kind = school.mentoring.enrolment.ParticipantKind.PUPIL";

  @Query("select count(p)" + TAKING_PART + " and type(p) = :type")
  long count(OrganisationId organisation, Class<? extends Participant> type);

  @Query("select count(p)" + TAKING_PART + " and p.refreshedOn <= :day")
  long notRefreshedSince(OrganisationId organisation, LocalDate day);

  @Query(
      "select count(p)"
          + TAKING_PART
          + " and p.kind = school.mentoring.enrolment.ParticipantKind.TEACHER"
          + " and p.profile.workingSince is null and type(p) = :type")
  long teachersOfUnknownService(OrganisationId organisation, Class<? extends Participant> type);

  @Query("select p" + PUPILS)
  List<Participant> pupils(OrganisationId organisation);

  @Query(
      "select new school.mentoring.enrolment.nextyear.ClassSize(p.groupOrPost, count(p))"
          + PUPILS
          + " group by p.groupOrPost")
  List<ClassSize> classes(OrganisationId organisation);

  @Query("select p.id" + PUPILS + " and p.groupOrPost in :classes")
  Set<UUID> pupilsOf(OrganisationId organisation, Collection<String> classes);
}
