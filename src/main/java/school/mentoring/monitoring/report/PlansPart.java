package school.mentoring.monitoring.report;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import school.mentoring.mentorship.PairPlans;
import school.mentoring.mentorship.PlannedWork;
import school.mentoring.monitoring.indicator.EvidenceItem;

/** The plans of the pairs: how many have one, and how far it is carried out. */
@Component
@Order(35)
class PlansPart extends ListedPart {

  private final PairPlans plans;

  PlansPart(PairPlans plans) {
    this.plans = plans;
  }

  @Override
  public String key() {
    return "plans";
  }

  @Override
  public boolean belongsTo(ReportKind kind) {
    return kind != ReportKind.SELF_EXAMINATION;
  }

  @Override
  Counted counted(ReportFacts facts) {
    ReportScope scope = facts.scope();
    List<PlannedWork> works =
        plans.works(scope.organisation(), scope.programme().id(), scope.asOf());
    Counted counted = new Counted();
    pairs(counted, "plans.pairs", "Пар, работающих и завершивших", works, it -> true);
    pairs(counted, "plans.planned", "с планом", works, PlannedWork::planned);
    pairs(counted, "plans.missing", "без плана", works, it -> !it.planned());
    pairs(counted, "plans.approved", "с утверждённым планом", works, PlannedWork::approved);
    lines(
        counted,
        "plans.activities",
        "Мероприятий в утверждённых планах",
        works,
        PlannedWork::activities);
    lines(counted, "plans.done", "из них выполнено", works, PlannedWork::done);
    lines(counted, "plans.overdue", "просрочено", works, PlannedWork::overdue);
    return counted;
  }

  private static void pairs(
      Counted counted,
      String key,
      String title,
      List<PlannedWork> works,
      Predicate<PlannedWork> which) {
    counted.add(key, title, works.stream().filter(which).map(it -> item(it, "План", 1)).toList());
  }

  private static void lines(
      Counted counted,
      String key,
      String title,
      List<PlannedWork> works,
      ToIntFunction<PlannedWork> lines) {
    counted.add(
        key,
        title,
        works.stream()
            .filter(it -> lines.applyAsInt(it) > 0)
            .map(it -> item(it, "Мероприятия плана", lines.applyAsInt(it)))
            .toList());
  }

  private static EvidenceItem item(PlannedWork work, String what, int counts) {
    return new EvidenceItem(
        "%s пары № %d приказа".formatted(what, work.row()),
        "/mentorships/" + work.pair() + "/plans",
        null,
        counts);
  }

  @Override
  ReportSection written(ReportFacts facts, Counted counted) {
    ReportSection.Draft draft = ReportSection.of(key(), "Планы пар");
    Figure pairs = counted.figure("plans.pairs");
    if (pairs.value().signum() == 0) {
      return draft.say("Планов нет: в отчётном периоде не было пар.").done();
    }
    Figure all = counted.figure("plans.activities");
    Figure done = counted.figure("plans.done");
    draft.say(sentence(counted, pairs, all, done)).show(counted.figures("plans."));
    Figure share = Figure.share("plans.share", "Выполнение планов", done, all);
    return (share.known() ? draft.show(List.of(share)) : draft).done();
  }

  private static String sentence(Counted counted, Figure pairs, Figure all, Figure done) {
    String planned =
        "План есть у %s из %s, утверждён у %s"
            .formatted(
                counted.figure("plans.planned").text(),
                Numeral.PAIRS_OF.of(pairs),
                counted.figure("plans.approved").text());
    return all.value().signum() == 0
        ? planned + "."
        : "%s; из %s утверждённых планов выполнено %s."
            .formatted(planned, Numeral.LINES_OF.of(all), done.text());
  }
}
