package school.mentoring.mentorship;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Pairs with their sums, one query however many there are. */
interface PairRecordRepository extends Repository<Mentorship, MentorshipId> {

  String CURRENT_PLAN =
      " from Plan q join q.versions v where q.mentorship = m.id and v.number = coalesce(q.inForce, q.newest)";

  String PLANNED =
      " from Plan q join q.versions v join v.activities a"
          + " where q.mentorship = m.id and v.number = coalesce(q.inForce, q.newest)";

  String RECORD =
      "select new school.mentoring.mentorship.PairRecord(m.id.id, m.programme.id, p.schoolYear.start,"
          + " m.mentor.id, m.mentee.id, m.order, m.form, m.startsOn, m.endedOn, m.state,"
          + " coalesce((select max(v.goal)"
          + CURRENT_PLAN
          + "), ''),"
          + " coalesce((select max(f.result) from Mentorship x join x.meetings f where x.id.id = m.id.id"
          + "  and f.kind = school.mentoring.mentorship.MeetingKind.FINAL), ''),"
          + " (select count(a.id) from Mentorship x join x.meetings a where x.id.id = m.id.id),"
          + " coalesce((select sum(a.minutes) from Mentorship x join x.meetings a where x.id.id = m.id.id), 0L),"
          + " (select count(a.item)"
          + PLANNED
          + " and a.mark <> school.mentoring.mentorship.plan.PlanMark.CANCELLED),"
          + " (select count(a.item)"
          + PLANNED
          + " and a.mark = school.mentoring.mentorship.plan.PlanMark.DONE),"
          + " (select count(b) from Answer b join Campaign c on c.id = b.campaign"
          + "  where c.organisation = m.organisation and c.programme = m.programme"
          + "  and c.kind in (school.mentoring.enrolment.questionnaire.QuestionnaireKind.MENTEE_FEEDBACK,"
          + "   school.mentoring.enrolment.questionnaire.QuestionnaireKind.MENTOR_FEEDBACK)"
          + "  and b.currentOf is not null and b.participant in (m.mentor.id, m.mentee.id)))"
          + " from Mentorship m join Programme p on p.id.id = m.programme.id"
          + " where m.organisation = :organisation";

  String ORDER = " order by m.startsOn, m.annexRow, m.id.id";

  @Query(RECORD + " and m.programme = :programme" + ORDER)
  List<PairRecord> ofProgramme(OrganisationId organisation, ProgrammeId programme);

  @Query(RECORD + " and m.mentor.id in :mentors" + ORDER)
  List<PairRecord> ofMentors(OrganisationId organisation, Collection<UUID> mentors);
}
