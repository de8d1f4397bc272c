package school.mentoring.monitoring.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import school.mentoring.monitoring.indicator.IndicatorValue;
import school.mentoring.roadmap.Programme;

/** What several sections of one report are written from, read once. */
interface ReportFacts {

  ReportScope scope();

  /** Lines of the roadmap, as they are printed. */
  List<LineFact> lines();

  /** All pairs of the programmes, ended ones too. */
  List<PairFact> pairs();

  /** Those of them that worked within the report's days. */
  default List<PairFact> working() {
    return pairs().stream().filter(it -> it.worked(scope().days().from(), scope().asOf())).toList();
  }

  /** Orders registered within the report's days. */
  List<OrderFact> orders();

  /** The indicators of one of its programmes, however many of their figures are asked for. */
  List<IndicatorValue> indicators(
      Programme programme, Function<Programme, List<IndicatorValue>> read);

  /** The same of the period before: the quarter before, the school year before. */
  Optional<ReportFacts> before();
}
