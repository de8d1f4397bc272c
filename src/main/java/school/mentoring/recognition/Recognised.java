package school.mentoring.recognition;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.recognition.contest.ContestAwards;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Who of a programme was awarded what; for orders, letters, reports and publications. */
@Service
public class Recognised {

  private final ContestAwards awards;

  Recognised(ContestAwards awards) {
    this.awards = awards;
  }

  /** Awards by confirmed protocols, by contest, nomination and place; none before. */
  @Transactional(readOnly = true)
  public List<Award> of(OrganisationId organisation, ProgrammeId programme) {
    return awards.of(organisation, programme);
  }
}
