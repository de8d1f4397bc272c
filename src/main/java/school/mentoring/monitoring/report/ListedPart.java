package school.mentoring.monitoring.report;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import school.mentoring.monitoring.indicator.EvidenceItem;

/** A part all of whose figures are sizes of lists, or are reckoned from such. */
abstract class ListedPart implements ReportPart {

  /** What the figures count. */
  abstract Counted counted(ReportFacts facts);

  /** The section, written from the figures. */
  abstract ReportSection written(ReportFacts facts, Counted counted);

  @Override
  public final Optional<ReportSection> section(ReportFacts facts) {
    return Optional.of(written(facts, counted(facts)))
        .filter(it -> !it.figures().isEmpty() || !it.paragraphs().isEmpty());
  }

  @Override
  public final Page<EvidenceItem> evidence(ReportFacts facts, String figure, Pageable page) {
    return counted(facts).evidence(figure, page);
  }

  /** The figures beside what the same ones were before. */
  final List<Figure> compared(ReportFacts facts, List<Figure> figures) {
    return facts.before().map(this::counted).map(it -> beside(figures, it)).orElse(figures);
  }

  private static List<Figure> beside(List<Figure> figures, Counted before) {
    return figures.stream()
        .map(it -> before.find(it.key()).map(old -> it.after(old.value())).orElse(it))
        .toList();
  }
}
