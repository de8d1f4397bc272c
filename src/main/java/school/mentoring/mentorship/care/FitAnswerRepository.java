package school.mentoring.mentorship.care;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.mentorship.MentorshipId;

interface FitAnswerRepository extends JpaRepository<FitAnswer, UUID> {

  @Query("select f from FitAnswer f where f.pair = :pair")
  List<FitAnswer> of(MentorshipId pair);
}
