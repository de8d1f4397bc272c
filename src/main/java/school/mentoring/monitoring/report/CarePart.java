package school.mentoring.monitoring.report;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import school.mentoring.mentorship.care.CareCase;
import school.mentoring.mentorship.care.CareRecord;
import school.mentoring.mentorship.care.PairCares;
import school.mentoring.monitoring.indicator.EvidenceItem;

/** How pairs were looked after: signals and what came of them, never whose they were. */
@Component
@Order(37)
class CarePart extends ListedPart {

  private static final Map<CareCase.Result, String> RESULTS = results();
  private static final List<String> DECIDED =
      List.of("care.helped", "care.rematched", "care.closed");

  private final PairCares cares;

  CarePart(PairCares cares) {
    this.cares = cares;
  }

  private static Map<CareCase.Result, String> results() {
    Map<CareCase.Result, String> titles = new EnumMap<>(CareCase.Result.class);
    titles.put(CareCase.Result.OPEN, "обращений без решения");
    titles.put(CareCase.Result.HELPED, "помогли, пара продолжает");
    titles.put(CareCase.Result.REMATCHED, "наставник сменён");
    titles.put(CareCase.Result.CLOSED, "решено иначе");
    titles.put(CareCase.Result.OVERTAKEN, "пара завершилась раньше решения");
    return titles;
  }

  @Override
  public String key() {
    return "care";
  }

  @Override
  public boolean belongsTo(ReportKind kind) {
    return kind != ReportKind.SELF_EXAMINATION && kind != ReportKind.DISTRICT_FORM;
  }

  @Override
  Counted counted(ReportFacts facts) {
    CareRecord care = record(facts);
    String link = "/programmes/" + facts.scope().programme().id() + "/care";
    Counted counted = new Counted();
    counted.add(
        "care.signals",
        "Сигналов о парах",
        care.signals().stream().map(it -> new EvidenceItem("Сигнал о паре", link, it, 1)).toList());
    RESULTS.forEach(
        (result, title) ->
            counted.add(
                "care." + result.name().toLowerCase(Locale.ROOT),
                title,
                care.cases(result).stream().map(it -> item(it, link)).toList()));
    return counted;
  }

  private CareRecord record(ReportFacts facts) {
    ReportScope scope = facts.scope();
    return cares.record(
        scope.organisation(), scope.programme().id(), scope.past().from(), scope.past().to());
  }

  /** No word of whom it is about, or of what. */
  private static EvidenceItem item(CareCase care, String link) {
    String what =
        care.schoolDays()
            .filter(it -> care.decided())
            .map(it -> "Обращение о паре, до решения %s".formatted(Numeral.SCHOOL_DAYS.of(it)))
            .orElse("Обращение о паре");
    return new EvidenceItem(what, link, care.openedOn(), 1);
  }

  @Override
  ReportSection written(ReportFacts facts, Counted counted) {
    ReportSection.Draft draft = ReportSection.of(key(), "Поддержка пар");
    Figure signals = counted.figure("care.signals");
    List<Figure> cases = counted.figures(DECIDED);
    boolean nothing =
        signals.value().signum() == 0
            && counted.figures("care.").stream().allMatch(it -> it.value().signum() == 0);
    if (nothing) {
      return draft.say("Сигналов о парах в отчётном периоде не было.").done();
    }
    draft
        .say("Получено: %s о парах.".formatted(Numeral.SIGNALS.of(signals)))
        .show(counted.figures("care."));
    record(facts).medianDays().ifPresent(it -> draft.show(List.of(median(it, cases))));
    return draft.done();
  }

  private static Figure median(int days, List<Figure> decided) {
    return new Figure(
        "care.days",
        "До решения, медиана",
        BigDecimal.valueOf(days),
        FigureUnit.SCHOOL_DAYS,
        null,
        null,
        decided.stream().map(Figure::key).toList());
  }
}
