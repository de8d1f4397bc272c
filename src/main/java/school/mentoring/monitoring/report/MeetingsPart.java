package school.mentoring.monitoring.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import school.mentoring.mentorship.MeetingFigures;
import school.mentoring.mentorship.Meetings;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.monitoring.indicator.EvidenceItem;
import school.mentoring.roadmap.window.DateRange;

/** The meetings of the pairs: how many, how long, of which kind, in which month. */
@Component
@Order(30)
class MeetingsPart implements ReportPart {

  private static final String TOTAL = "meetings.total";
  private static final String MINUTES = "meetings.minutes";
  private static final String PAIRS = "meetings.pairs";
  private static final String SILENT = "meetings.silent";

  private final Meetings meetings;

  MeetingsPart(Meetings meetings) {
    this.meetings = meetings;
  }

  @Override
  public String key() {
    return "meetings";
  }

  @Override
  public Keeping keeping() {
    return Keeping.MARKS;
  }

  @Override
  public boolean belongsTo(ReportKind kind) {
    return true;
  }

  @Override
  public Optional<ReportSection> section(ReportFacts facts) {
    MeetingFigures now = counted(facts.scope());
    Optional<MeetingFigures> before = facts.before().map(it -> counted(it.scope()));
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
            .show(List.of(pairs.figure(SILENT)))
            .hold(List.of(pairs.figure(PAIRS)));
    if (average.known()) {
      draft.show(List.of(average));
    }
    MeetingBreakdown.write(draft, now);
    Manners.of(facts, now).write(draft);
    return Optional.of(draft.done());
  }

  private MeetingFigures counted(ReportScope scope) {
    return meetings.figures(
        scope.organisation(), scope.programmeIds(), scope.days().from(), scope.asOf());
  }

  private static Figure after(Figure total, Optional<MeetingFigures> before) {
    return before.map(it -> total.after(BigDecimal.valueOf(it.total()))).orElse(total);
  }

  private static Counted pairs(ReportFacts facts, MeetingFigures now) {
    List<PairFact> worked = facts.working();
    return new Counted()
        .add(PAIRS, "Пар работало", worked.stream().map(PairFact::item).toList())
        .add(
            SILENT,
            "Пар без единой встречи",
            worked.stream()
                .filter(it -> !now.perPair().containsKey(it.id()))
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

  @Override
  public Page<EvidenceItem> evidence(ReportFacts facts, String figure, Pageable page) {
    if (figure.equals(PAIRS) || figure.equals(SILENT)) {
      return pairs(facts, counted(facts.scope())).evidence(figure, page);
    }
    return figure.startsWith(Manners.KEY)
        ? Manners.of(facts, counted(facts.scope())).evidence(figure, page)
        : held(facts, figure, page);
  }

  private Page<EvidenceItem> held(ReportFacts facts, String figure, Pageable page) {
    ReportScope scope = facts.scope();
    DateRange days = MeetingBreakdown.days(figure, scope);
    Map<MentorshipId, PairFact> pairs =
        facts.pairs().stream().collect(Collectors.toMap(PairFact::id, it -> it));
    return meetings
        .list(
            scope.organisation(),
            scope.programmeIds(),
            days.from(),
            days.to(),
            MeetingBreakdown.kind(figure),
            page)
        .map(
            it ->
                MeetingEvidence.item(
                    it, pairs.get(it.pair()), figure.equals(MINUTES) ? it.minutes() : 1));
  }
}
