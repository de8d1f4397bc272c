package school.mentoring.monitoring.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import school.mentoring.mentorship.MeetingFigures;
import school.mentoring.mentorship.MentoringManner;
import school.mentoring.monitoring.indicator.EvidenceItem;

/** How the pairs of each kind of mentoring went: their number, the kept ones, their meetings. */
final class Manners {

  static final String KEY = "meetings.manner.";

  private final Counted counted = new Counted();
  private final List<MentoringManner> known = new ArrayList<>();

  private Manners() {}

  static Manners of(ReportFacts facts, MeetingFigures meetings) {
    Manners manners = new Manners();
    Map<MentoringManner, List<PairFact>> pairs =
        facts.working().stream()
            .collect(Collectors.groupingBy(PairFact::manner, TreeMap::new, Collectors.toList()));
    pairs.forEach((manner, some) -> manners.add(manner, some, facts.scope(), meetings));
    return manners;
  }

  private void add(
      MentoringManner manner, List<PairFact> pairs, ReportScope scope, MeetingFigures meetings) {
    known.add(manner);
    counted.add(key(manner, "pairs"), title(manner, "пар"), items(pairs));
    counted.add(
        key(manner, "kept"),
        title(manner, "сохранено пар"),
        items(pairs.stream().filter(it -> it.kept(scope.asOf())).toList()));
    counted.add(
        key(manner, "held"),
        title(manner, "встреч"),
        pairs.stream()
            .filter(it -> meetings.perPair().containsKey(it.id()))
            .map(it -> held(it, meetings.perPair().get(it.id()).count()))
            .toList());
  }

  private static EvidenceItem held(PairFact pair, int count) {
    return pair.item("Журнал пары № %d приказа".formatted(pair.row()), count);
  }

  private static List<EvidenceItem> items(List<PairFact> pairs) {
    return pairs.stream().map(PairFact::item).toList();
  }

  private static String key(MentoringManner manner, String what) {
    return KEY + manner + "." + what;
  }

  private static String title(MentoringManner manner, String what) {
    return "Наставничество " + manner.title() + ": " + what;
  }

  /** As a table; none where nobody worked. */
  void write(ReportSection.Draft draft) {
    List<List<ReportTable.Cell>> rows = known.stream().map(it -> row(draft, it)).toList();
    if (!rows.isEmpty()) {
      draft.table(
          new ReportTable(
              "По видам наставничества",
              List.of("Вид", "Пар", "Сохранено", "Встреч", "В среднем на пару"),
              rows));
    }
  }

  private List<ReportTable.Cell> row(ReportSection.Draft draft, MentoringManner manner) {
    Figure pairs = counted.figure(key(manner, "pairs"));
    Figure kept = counted.figure(key(manner, "kept"));
    Figure held = counted.figure(key(manner, "held"));
    Figure average =
        Figure.average(
            key(manner, "perPair"), title(manner, "встреч на пару в среднем"), held, pairs);
    draft.hold(List.of(pairs, kept, held, average));
    return List.of(
        ReportTable.Cell.of(manner.title()),
        ReportTable.Cell.of(pairs),
        ReportTable.Cell.of(kept),
        ReportTable.Cell.of(held),
        ReportTable.Cell.of(average));
  }

  Page<EvidenceItem> evidence(String figure, Pageable page) {
    return counted.evidence(figure, page);
  }
}
