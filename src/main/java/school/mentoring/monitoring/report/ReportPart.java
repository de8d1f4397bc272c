package school.mentoring.monitoring.report;

import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import school.mentoring.monitoring.indicator.EvidenceItem;

/** Writes one section of reports from what the program knows; new sections are new parts. */
interface ReportPart {

  /** The figures' keys begin with it and a dot. */
  String key();

  /** Whether reports of a kind have such a section. */
  boolean belongsTo(ReportKind kind);

  /** The section; empty where there is nothing to tell. */
  Optional<ReportSection> section(ReportFacts facts);

  /**
   * The things that a figure counts; as many as the figure says.
   *
   * @param figure its key; one that this part made
   */
  Page<EvidenceItem> evidence(ReportFacts facts, String figure, Pageable page);

  /** How what a figure counts is kept once a report is sent. */
  default Keeping keeping() {
    return Keeping.WORDS;
  }

  /** How the evidence of a sent report is kept. */
  enum Keeping {
    /** As it reads: it names nobody. */
    WORDS,
    /** By marks of the records: their words stay where they are. */
    MARKS,
    /** Not at all: answers that were seen never change. */
    NOTHING
  }
}
