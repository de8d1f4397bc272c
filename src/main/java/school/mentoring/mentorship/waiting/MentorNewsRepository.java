package school.mentoring.mentorship.waiting;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.roadmap.Programme;
import school.mentoring.shared.ProgrammeId;

interface MentorNewsRepository extends JpaRepository<MentorNews, UUID> {

  /** The running programmes that something was heard for; a paused one is looked at later. */
  @Query(
      """
      select p from Programme p
      where p.state = school.mentoring.roadmap.Programme$State.RUNNING
      and exists (select n.id from MentorNews n where n.programme = p.id)
      """)
  List<Programme> running(Pageable some);

  /** What was heard for a programme; a second node waits here and then finds nothing. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select n from MentorNews n where n.programme = :programme")
  List<MentorNews> taken(ProgrammeId programme);
}
