package school.mentoring.monitoring.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.order.Orders;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.course.LineProgress;
import school.mentoring.roadmap.course.ProgrammeProgress;
import school.mentoring.roadmap.course.Progress;

/** Reads from other modules what reports are written from; a fixed number of queries. */
@Component
class ReportFactsReader {

  /** Lines that stand in the roadmap itself, beside its stages. */
  private static final String ACROSS = "В течение всей программы";

  private final Progress progress;
  private final Mentorships mentorships;
  private final Orders orders;
  private final ReportScopes scopes;

  ReportFactsReader(
      Progress progress, Mentorships mentorships, Orders orders, ReportScopes scopes) {
    this.progress = progress;
    this.mentorships = mentorships;
    this.orders = orders;
    this.scopes = scopes;
  }

  ReportFacts of(ReportScope scope) {
    return read(scope, scopes.before(scope).map(it -> read(it, Optional.empty())));
  }

  private ReportFacts read(ReportScope scope, Optional<ReportFacts> before) {
    return new ReadFacts(
        scope, () -> lines(scope), () -> pairs(scope), () -> orders(scope), before);
  }

  private List<LineFact> lines(ReportScope scope) {
    return scope.programmes().stream().flatMap(it -> lines(it, scope.asOf()).stream()).toList();
  }

  private List<LineFact> lines(Programme programme, LocalDate asOf) {
    Map<String, List<LineProgress>> byLine = new LinkedHashMap<>();
    Map<String, LineFact.Stage> stages = new LinkedHashMap<>();
    List<ProgrammeProgress.StageProgress> all =
        progress.asOf(programme.id(), programme.organisation(), asOf).stages();
    for (ProgrammeProgress.StageProgress stage : all) {
      boolean across = all.size() > 1 && stage.name().equals(programme.roadmapName());
      for (LineProgress line : stage.lines()) {
        byLine.computeIfAbsent(line.line(), it -> new ArrayList<>()).add(line);
        stages.putIfAbsent(
            line.line(), new LineFact.Stage(stage.key(), across ? ACROSS : stage.name()));
      }
    }
    return byLine.entrySet().stream()
        .map(it -> LineFact.of(programme.id(), stages.get(it.getKey()), it.getValue()))
        .toList();
  }

  private List<PairFact> pairs(ReportScope scope) {
    return scope.programmes().stream()
        .flatMap(it -> mentorships.of(it.organisation(), it.id()).stream())
        .map(PairFact::of)
        .filter(it -> !it.begun().isAfter(scope.asOf()))
        .toList();
  }

  private List<OrderFact> orders(ReportScope scope) {
    return scope.programmes().stream()
        .flatMap(it -> orders.of(it.organisation(), it.id()).stream())
        .filter(it -> it.number().isPresent() && it.date().isPresent())
        .filter(it -> holds(scope, it.date().orElseThrow()))
        .map(OrderFact::of)
        .sorted(Comparator.comparing(OrderFact::date))
        .toList();
  }

  private static boolean holds(ReportScope scope, LocalDate day) {
    return scope.holds(day) && !day.isAfter(scope.asOf());
  }
}
