package school.mentoring.monitoring.report;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import school.mentoring.mentorship.MeetingKind;
import school.mentoring.monitoring.indicator.EvidenceItem;

/** The meetings of the pairs: how many, how long, of which kind, in which month. */
@Component
@Order(30)
class MeetingsPart implements ReportPart {

  private static final String TOTAL = "meetings.total";
  private static final String MINUTES = "meetings.minutes";
  private static final String PAIRS = "meetings.pairs";
  private static final String SILENT = "meetings.silent";
  private static final String KIND = "meetings.kind.";
  private static final String MONTH = "meetings.month.";
  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  private final MeetingCounts counts;

  MeetingsPart(MeetingCounts counts) {
    this.counts = counts;
  }

  @Override
  public String key() {
    return "meetings";
  }

  @Override
  public boolean belongsTo(ReportKind kind) {
    return true;
  }

  @Override
  public Optional<ReportSection> section(ReportFacts facts) {
    MeetingCounts.Counts now = counts.of(facts.scope());
    Optional<MeetingCounts.Counts> before = facts.before().map(it -> counts.of(it.scope()));
    Figure total = after(Figure.count(TOTAL, "Встреч проведено", now.total()), before);
    Figure minutes =
        new Figure(
            MINUTES,
            "Время встреч",
            BigDecimal.valueOf(now.minutes()),
            FigureUnit.MINUTES,
            null,
            before.map(it -> BigDecimal.valueOf(it.minutes())).orElse(null),
            List.of());
    Counted pairs = pairs(facts, now);
    Figure average =
        Figure.average("meetings.perPair", "Встреч на пару в среднем", total, pairs.figure(PAIRS));
    ReportSection.Draft draft =
        ReportSection.of(key(), "Встречи")
            .say(sentences(total, average, pairs))
            .show(List.of(total, minutes))
            .show(pairs.figures("meetings."));
    if (average.known()) {
      draft.show(List.of(average));
    }
    kinds(draft, now);
    months(draft, now);
    return Optional.of(draft.done());
  }

  private static Figure after(Figure total, Optional<MeetingCounts.Counts> before) {
    return before.map(it -> total.after(BigDecimal.valueOf(it.total()))).orElse(total);
  }

  private static Counted pairs(ReportFacts facts, MeetingCounts.Counts now) {
    List<PairFact> worked =
        facts.pairs().stream()
            .filter(it -> it.worked(facts.scope().days().from(), facts.scope().asOf()))
            .toList();
    return new Counted()
        .add(PAIRS, "Пар работало", worked.stream().map(PairFact::item).toList())
        .add(
            SILENT,
            "из них без единой встречи",
            worked.stream()
                .filter(it -> !now.pairs().containsKey(it.id().id()))
                .map(PairFact::item)
                .toList());
  }

  private static List<String> sentences(Figure total, Figure average, Counted pairs) {
    if (total.value().signum() == 0) {
      return List.of("Встреч в отчётном периоде не было.");
    }
    List<String> said = new ArrayList<>();
    said.add(
        "%s %s%s."
            .formatted(
                Numeral.agreed(total, "Проведена", "Проведено"),
                Numeral.MEETINGS.of(total),
                average.known() ? ", в среднем " + average.text() + " на пару" : ""));
    if (total.before() != null) {
      said.add(Comparison.of(total, Numeral.MEETINGS));
    }
    Figure silent = pairs.figure(SILENT);
    said.add(
        silent.value().signum() == 0
            ? "Встречались все пары."
            : "Без единой встречи за период %s.".formatted(Numeral.PAIRS.of(silent)));
    return said;
  }

  private static void kinds(ReportSection.Draft draft, MeetingCounts.Counts now) {
    List<Figure> kinds = new ArrayList<>();
    now.kinds().forEach((kind, held) -> kinds.add(Figure.count(KIND + kind, kind.title(), held)));
    draft.hold(kinds);
    if (!kinds.isEmpty()) {
      draft.table(table("По видам встреч", "Встреча", kinds));
    }
  }

  private static void months(ReportSection.Draft draft, MeetingCounts.Counts now) {
    List<Figure> months = new ArrayList<>();
    now.months()
        .forEach((month, held) -> months.add(Figure.count(MONTH + month, name(month), held)));
    draft.hold(months);
    if (months.size() > 1) {
      draft.chart(ReportChart.of("Встречи по месяцам", months));
    }
    if (!months.isEmpty()) {
      draft.table(table("По месяцам", "Месяц", months));
    }
  }

  private static String name(YearMonth month) {
    return Month.from(month).getDisplayName(TextStyle.FULL_STANDALONE, RUSSIAN)
        + " "
        + month.getYear();
  }

  private static ReportTable table(String title, String column, List<Figure> figures) {
    return new ReportTable(
        title,
        List.of(column, "Встреч"),
        figures.stream()
            .map(it -> List.of(ReportTable.Cell.of(it.title()), ReportTable.Cell.of(it)))
            .toList());
  }

  @Override
  public Page<EvidenceItem> evidence(ReportFacts facts, String figure, Pageable page) {
    if (figure.equals(PAIRS) || figure.equals(SILENT)) {
      return pairs(facts, counts.of(facts.scope())).evidence(figure, page);
    }
    return counts.list(
        facts.scope(),
        part(figure, KIND).map(MeetingKind::valueOf),
        part(figure, MONTH).map(YearMonth::parse),
        figure.equals(MINUTES),
        page);
  }

  private static Optional<String> part(String figure, String beginning) {
    return figure.startsWith(beginning)
        ? Optional.of(figure.substring(beginning.length()))
        : Optional.empty();
  }
}
