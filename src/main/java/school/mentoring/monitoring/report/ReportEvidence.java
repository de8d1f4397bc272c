package school.mentoring.monitoring.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import school.mentoring.monitoring.indicator.EvidenceItem;

/** What figures were made of: by the records of today, or as it was when the report was sent. */
@Component
class ReportEvidence {

  /** Before the key of a figure: the same of the period before. */
  private static final String BEFORE = "before:";

  private final SentEvidenceRepository sent;
  private final ReportWriter writer;
  private final ReportScopes scopes;

  ReportEvidence(SentEvidenceRepository sent, ReportWriter writer, ReportScopes scopes) {
    this.sent = sent;
    this.writer = writer;
    this.scopes = scopes;
  }

  /** The report is sent: what its figures count now is what they count for ever. */
  void keep(Report report, ReportScope scope, ReportContent content) {
    FrozenEvidence kept = FrozenEvidence.empty();
    List<Figure> counts =
        content.figures().values().stream().filter(it -> it.made().isEmpty()).toList();
    List<String> now = counts.stream().filter(Figure::known).map(Figure::key).toList();
    keep(kept, "", writer.evidence(scope, now));
    List<String> earlier =
        counts.stream().filter(it -> it.before() != null).map(Figure::key).toList();
    scopes
        .before(scope)
        .filter(it -> !earlier.isEmpty())
        .ifPresent(it -> keep(kept, BEFORE, writer.evidence(it, earlier)));
    sent.save(new SentEvidence(report.id(), report.organisation(), kept));
  }

  private void keep(FrozenEvidence kept, String prefix, Map<String, List<EvidenceItem>> evidence) {
    evidence.forEach(
        (figure, items) -> {
          switch (writer.keeping(figure)) {
            case WORDS -> kept.keepWords(prefix + figure, items);
            case MARKS -> kept.keepMarks(prefix + figure, items);
            case NOTHING -> {}
          }
        });
  }

  /** The report was sent back: it is counted anew. */
  void drop(Report report) {
    sent.deleteById(report.id().id());
  }

  /** What a figure of a report is made of. */
  Page<EvidenceItem> of(Optional<Report> report, ReportScope scope, String figure, Pageable page) {
    return kept(report, figure, scope, figure)
        .map(it -> Counted.page(it, page))
        .orElseGet(() -> writer.evidence(scope, figure, page));
  }

  /** The same of the period before; empty where the report compares with none. */
  Page<EvidenceItem> before(
      Optional<Report> report, ReportScope scope, String figure, Pageable page) {
    return scopes
        .before(scope)
        .map(
            it ->
                kept(report, BEFORE + figure, it, figure)
                    .map(items -> Counted.page(items, page))
                    .orElseGet(() -> writer.evidence(it, figure, page)))
        .orElseGet(() -> Page.empty(page));
  }

  private Optional<List<EvidenceItem>> kept(
      Optional<Report> report, String key, ReportScope scope, String figure) {
    return report
        .filter(it -> it.state().frozen())
        .flatMap(it -> sent.findById(it.id().id()))
        .map(SentEvidence::frozen)
        .flatMap(
            it ->
                it.of(
                    key,
                    () ->
                        writer
                            .evidence(scope, List.of(figure))
                            .getOrDefault(figure, new ArrayList<>())));
  }
}
