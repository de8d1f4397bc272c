package school.mentoring.monitoring.indicator;

import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import school.mentoring.shared.OrganisationId;

/**
 * A rule that one query answers: the same condition counts the things and lists them, so that the
 * figure and its evidence cannot differ.
 *
 * @param query what is counted
 * @param items where it is read
 */
record StoredRule(String key, String title, ItemQuery query, StoredItems items)
    implements CountedRule {

  @Override
  public Map<OrganisationId, Integer> count(Scope scope, int least) {
    return items.count(query, scope, least);
  }

  @Override
  public Page<EvidenceItem> items(Scope scope, int least, Pageable page) {
    return items.list(query, scope, least, page);
  }

  /** Rules given by one part of the code. */
  interface Source {
    List<CountedRule> rules();
  }
}
