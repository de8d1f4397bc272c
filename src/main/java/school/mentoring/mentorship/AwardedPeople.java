package school.mentoring.mentorship;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Tells the orders on reward who won a contest; whoever leads contests answers. */
public interface AwardedPeople {

  /** Whom a programme's juries awarded; nobody where no contest was held. */
  Awarded of(OrganisationId organisation, ProgrammeId programme);

  /**
   * The winners.
   *
   * @param titles for each participant: «победитель конкурса «Лучшая пара»»
   * @param grounds the protocols: «от 20.05.2027 № 1»
   */
  record Awarded(Map<UUID, List<String>> titles, List<String> grounds) {}
}
