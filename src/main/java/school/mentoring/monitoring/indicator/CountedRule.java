package school.mentoring.monitoring.indicator;

import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import school.mentoring.shared.OrganisationId;

/** Something that the program counts by itself: as many as there are things to show. */
interface CountedRule {

  /** As definitions name it. */
  String key();

  /** As people choose it. */
  String title();

  /**
   * How many there are, by organisation; one read for all of them.
   *
   * @param least what the rule is asked with, where it asks something
   * @return nothing for an organisation that has none
   */
  Map<OrganisationId, Integer> count(Scope scope, int least);

  /** The things themselves, those of the earliest day first; their number is the count. */
  Page<EvidenceItem> items(Scope scope, int least, Pageable page);
}
