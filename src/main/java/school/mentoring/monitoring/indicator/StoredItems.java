package school.mentoring.monitoring.indicator;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.YoungSpecialist;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Counts and lists things in the database. */
@Component
class StoredItems {

  private final EntityManager entities;

  StoredItems(EntityManager entities) {
    this.entities = entities;
  }

  Map<OrganisationId, Integer> count(ItemQuery query, Scope scope, int least) {
    return scope.programmes().isEmpty()
        ? Map.of()
        : asked(query.counting(), Object[].class, scope, least).getResultList().stream()
            .collect(
                Collectors.toMap(
                    it -> new OrganisationId((String) it[0]), it -> ((Long) it[1]).intValue()));
  }

  Page<EvidenceItem> list(ItemQuery query, Scope scope, int least, Pageable page) {
    if (scope.programmes().isEmpty()) {
      return Page.empty(page);
    }
    List<EvidenceItem> found =
        asked(query.listing(), Object[].class, scope, least)
            .setFirstResult((int) page.getOffset())
            .setMaxResults(page.getPageSize())
            .getResultList()
            .stream()
            .map(it -> item(query, it))
            .toList();
    long total = asked(query.totalling(), Long.class, scope, least).getSingleResult();
    return new PageImpl<>(found, page, total);
  }

  private static EvidenceItem item(ItemQuery query, Object[] row) {
    return EvidenceItem.one(
        ((String) row[2]).strip(),
        query.link().formatted(URLEncoder.encode("" + row[0], StandardCharsets.UTF_8)),
        (LocalDate) row[1]);
  }

  private <T> TypedQuery<T> asked(String text, Class<T> type, Scope scope, int least) {
    TypedQuery<T> query = entities.createQuery(text, type);
    Map<String, Object> known = parameters(scope, least);
    query.getParameters().forEach(it -> query.setParameter(it.getName(), known.get(it.getName())));
    return query;
  }

  /** What conditions may ask with; ages are those of the day. */
  private static Map<String, Object> parameters(Scope scope, int least) {
    Map<String, Object> known = new HashMap<>();
    known.put("organisations", scope.organisations().stream().map(OrganisationId::id).toList());
    known.put("programmes", scope.programmeIds().stream().map(ProgrammeId::id).toList());
    known.put("asOf", scope.asOf());
    known.put("least", least);
    known.put("tenthBirthday", scope.asOf().minusYears(10));
    known.put("fifteenthBirthday", scope.asOf().minusYears(15));
    known.put("twentiethBirthday", scope.asOf().minusYears(20));
    known.put("youngSince", YoungSpecialist.since(scope.asOf()));
    return known;
  }
}
