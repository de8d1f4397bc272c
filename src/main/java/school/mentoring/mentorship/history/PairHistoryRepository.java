package school.mentoring.mentorship.history;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.shared.OrganisationId;

/** What the bases ask of the pairs: a page of people, one query. */
interface PairHistoryRepository extends Repository<Mentorship, MentorshipId> {

  String COLUMNS =
      "p.schoolYear.start, partner.id, partner.name, partner.kind, partner.groupOrPost, partner.profile.place,"
          + " m.form, m.startsOn, m.endedOn, m.state, f.result,"
          + " d.decision, d.result)"
          + " from Mentorship m join Programme p on p.id.id = m.programme.id"
          + " left join m.meetings f on f.kind = school.mentoring.mentorship.MeetingKind.FINAL"
          + " left join PairDecision d on d.pair = m.id.id";

  String ORDER = " order by m.startsOn desc, m.annexRow, m.id.id";

  @Query(
      "select new school.mentoring.mentorship.history.PairHistory(m.id.id, m.mentee.id, "
          + COLUMNS
          + " left join Mentor partner on partner.id = m.mentor.id"
          + " where m.organisation = :organisation and m.mentee.id in :people"
          + ORDER)
  List<PairHistory> ofMentees(OrganisationId organisation, Collection<UUID> people);

  @Query(
      "select new school.mentoring.mentorship.history.PairHistory(m.id.id, m.mentor.id, "
          + COLUMNS
          + " left join Mentee partner on partner.id = m.mentee.id"
          + " where m.organisation = :organisation and m.mentor.id in :people"
          + ORDER)
  List<PairHistory> ofMentors(OrganisationId organisation, Collection<UUID> people);

  @Query(
      "select distinct p.schoolYear.start from Mentorship m"
          + " join Programme p on p.id.id = m.programme.id"
          + " where m.organisation = :organisation order by p.schoolYear.start desc")
  List<Integer> years(OrganisationId organisation);
}
