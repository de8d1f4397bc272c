package school.mentoring.monitoring.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import school.mentoring.monitoring.indicator.EvidenceItem;

/** Figures that are sums over lists: the lists are their evidence, so both always agree. */
final class Counted {

  private final Map<String, String> titles = new LinkedHashMap<>();
  private final Map<String, List<EvidenceItem>> items = new LinkedHashMap<>();

  /** Adds a figure with what it counts. */
  Counted add(String key, String title, List<EvidenceItem> counted) {
    titles.put(key, title);
    items.put(key, counted);
    return this;
  }

  Figure figure(String key) {
    return Figure.count(
        key, titles.get(key), items.get(key).stream().mapToLong(EvidenceItem::counts).sum());
  }

  Optional<Figure> find(String key) {
    return titles.containsKey(key) ? Optional.of(figure(key)) : Optional.empty();
  }

  List<Figure> figures(List<String> keys) {
    return keys.stream().map(this::figure).toList();
  }

  /** All figures whose keys begin with a text, as they were added. */
  List<Figure> figures(String beginning) {
    return titles.keySet().stream()
        .filter(it -> it.startsWith(beginning))
        .map(this::figure)
        .toList();
  }

  Page<EvidenceItem> evidence(String key, Pageable page) {
    return page(items.getOrDefault(key, List.of()), page);
  }

  static Page<EvidenceItem> page(List<EvidenceItem> all, Pageable page) {
    int from = (int) Math.min(page.getOffset(), all.size());
    int to = Math.min(from + page.getPageSize(), all.size());
    return new PageImpl<>(all.subList(from, to), page, all.size());
  }
}
