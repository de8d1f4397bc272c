package school.mentoring.monitoring.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import school.mentoring.monitoring.indicator.EvidenceItem;

/**
 * Figures that stand somewhere as a whole: typed by people, or made of answers that are shown in
 * groups only. Their evidence is the one place where they stand.
 */
final class Stated {

  private Stated() {}

  /** A figure reckoned from others that cannot be shown one by one. */
  static Figure of(String key, String title, double value, Figure... made) {
    return new Figure(
        key,
        title,
        BigDecimal.valueOf(value),
        FigureUnit.PIECES,
        null,
        null,
        List.of(made).stream().map(Figure::key).toList());
  }

  static Page<EvidenceItem> evidence(
      Optional<ReportSection> section, String figure, String what, String link, Pageable page) {
    return Counted.page(
        section.stream()
            .flatMap(it -> it.figures().stream())
            .filter(it -> it.key().equals(figure) && it.known())
            .map(it -> new EvidenceItem(what, link, null, it.value().intValue()))
            .toList(),
        page);
  }
}
