package school.mentoring.monitoring.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import school.mentoring.monitoring.indicator.EvidenceItem;
import school.mentoring.organisation.Organisations;
import school.mentoring.roadmap.Programme;
import school.mentoring.shared.Refusal;

/** Writes what a report says today, section by section, and finds what its figures count. */
@Component
class ReportWriter {

  /** How many records of a figure are read at once. */
  private static final int AT_ONCE = 5_000;

  private final List<ReportPart> parts;
  private final ReportFactsReader reader;
  private final ReportScopes scopes;
  private final Organisations organisations;

  ReportWriter(
      List<ReportPart> parts,
      ReportFactsReader reader,
      ReportScopes scopes,
      Organisations organisations) {
    this.parts = List.copyOf(parts);
    this.reader = reader;
    this.scopes = scopes;
    this.organisations = organisations;
  }

  ReportContent write(Programme programme, ReportKind kind, ReportPeriod period) {
    ReportFacts facts = reader.of(scopes.of(programme, kind, period));
    List<ReportSection> sections =
        parts.stream()
            .filter(it -> it.belongsTo(kind))
            .map(it -> it.section(facts))
            .flatMap(Optional::stream)
            .toList();
    Findings findings = Findings.of(sections);
    return new ReportContent(
        organisations.get(programme.organisation()).fullName(),
        kind.heading(),
        kind.about(),
        programme.roadmapName(),
        period.title(),
        facts.scope().asOf(),
        sections,
        findings.conclusions(),
        findings.proposals());
  }

  /**
   * What a figure counts.
   *
   * @throws Refusal if no report has such a figure
   */
  Page<EvidenceItem> evidence(ReportScope scope, String figure, Pageable page) {
    return part(figure).evidence(reader.of(scope), figure, page);
  }

  /** All that figures count, read from the same facts. */
  Map<String, List<EvidenceItem>> evidence(ReportScope scope, List<String> figures) {
    ReportFacts facts = reader.of(scope);
    Map<String, List<EvidenceItem>> all = new LinkedHashMap<>();
    figures.stream()
        .filter(it -> keeping(it) != ReportPart.Keeping.NOTHING)
        .forEach(it -> all.put(it, all(facts, it)));
    return all;
  }

  private List<EvidenceItem> all(ReportFacts facts, String figure) {
    List<EvidenceItem> all = new ArrayList<>();
    Pageable page = PageRequest.of(0, AT_ONCE);
    Page<EvidenceItem> found = part(figure).evidence(facts, figure, page);
    all.addAll(found.getContent());
    while (found.hasNext()) {
      page = page.next();
      found = part(figure).evidence(facts, figure, page);
      all.addAll(found.getContent());
    }
    return all;
  }

  /** How what a figure counts is kept once a report is sent. */
  ReportPart.Keeping keeping(String figure) {
    return part(figure).keeping();
  }

  /** A figure by the records of today; empty where there is none. */
  Optional<Figure> figure(ReportScope scope, String figure) {
    return part(figure).section(reader.of(scope)).stream()
        .flatMap(it -> it.figures().stream())
        .filter(it -> it.key().equals(figure))
        .findFirst();
  }

  private ReportPart part(String figure) {
    return parts.stream()
        .filter(it -> figure.startsWith(it.key() + "."))
        .findFirst()
        .orElseThrow(
            () -> Refusal.notFound("Такого числа в отчёте нет: откройте его ссылкой из отчёта."));
  }
}
