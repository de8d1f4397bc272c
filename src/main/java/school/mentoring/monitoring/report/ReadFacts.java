package school.mentoring.monitoring.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import school.mentoring.monitoring.indicator.IndicatorValue;
import school.mentoring.roadmap.Programme;
import school.mentoring.shared.ProgrammeId;

/** Facts that are read when the first section asks for them. */
final class ReadFacts implements ReportFacts {

  private final ReportScope scope;
  private final Supplier<List<LineFact>> readLines;
  private final Supplier<List<PairFact>> readPairs;
  private final Supplier<List<OrderFact>> readOrders;
  private final Optional<ReportFacts> before;
  private List<LineFact> lines;
  private List<PairFact> pairs;
  private List<OrderFact> orders;
  private final Map<ProgrammeId, List<IndicatorValue>> indicators = new HashMap<>();

  ReadFacts(
      ReportScope scope,
      Supplier<List<LineFact>> lines,
      Supplier<List<PairFact>> pairs,
      Supplier<List<OrderFact>> orders,
      Optional<ReportFacts> before) {
    this.scope = scope;
    this.readLines = lines;
    this.readPairs = pairs;
    this.readOrders = orders;
    this.before = before;
  }

  @Override
  public ReportScope scope() {
    return scope;
  }

  @Override
  public List<LineFact> lines() {
    lines = lines == null ? readLines.get() : lines;
    return lines;
  }

  @Override
  public List<PairFact> pairs() {
    pairs = pairs == null ? readPairs.get() : pairs;
    return pairs;
  }

  @Override
  public List<OrderFact> orders() {
    orders = orders == null ? readOrders.get() : orders;
    return orders;
  }

  @Override
  public List<IndicatorValue> indicators(
      Programme programme, Function<Programme, List<IndicatorValue>> read) {
    return indicators.computeIfAbsent(programme.id(), it -> read.apply(programme));
  }

  @Override
  public Optional<ReportFacts> before() {
    return before;
  }
}
