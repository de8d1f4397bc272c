package school.mentoring.mentorship;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** What pairs have done in sum: for contests, certificates and portfolios. */
@Service
public class PairRecords {

  private final PairRecordRepository pairs;

  PairRecords(PairRecordRepository pairs) {
    this.pairs = pairs;
  }

  /** All pairs of a programme, as they began. */
  @Transactional(readOnly = true)
  public List<PairRecord> of(OrganisationId organisation, ProgrammeId programme) {
    return pairs.ofProgramme(organisation, programme);
  }

  /** The pairs of some mentors in all years, as they began. */
  @Transactional(readOnly = true)
  public List<PairRecord> ofMentors(OrganisationId organisation, Collection<UUID> mentors) {
    return mentors.isEmpty() ? List.of() : pairs.ofMentors(organisation, mentors);
  }
}
