package school.mentoring.enrolment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.domain.Specification;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.SchoolYear;

/** What the pairs know of the participants, so that nobody types it into a base. */
public interface ParticipationHistory {

  /** The times in pairs of these people, by one query, the newest first. */
  List<Participation> of(OrganisationId organisation, Side side, Collection<UUID> people);

  /** The school years in which the organisation had pairs, the newest first. */
  List<SchoolYear> years(OrganisationId organisation);

  /** Condition of the database: the person is in a pair that goes on. */
  Specification<Participant> paired(Side side);

  /** Condition of the database: the person was in a pair of a programme of that year. */
  Specification<Participant> tookPart(Side side, SchoolYear year);

  /** Condition of the database: the person has or had a partner found by a pattern of LIKE. */
  Specification<Participant> withPartner(Side side, String pattern);
}
