package school.mentoring.monitoring.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import school.mentoring.monitoring.indicator.EvidenceItem;
import school.mentoring.roadmap.EvidenceKind;

/** What was held: events, training, contests, rewards, publications, with the day of the proof. */
@Component
@Order(70)
class EventsPart extends ListedPart {

  private static final Map<EvidenceKind, String> TITLES =
      Map.of(
          EvidenceKind.EVENT, "Мероприятий проведено",
          EvidenceKind.TRAINING, "Занятий и обучения",
          EvidenceKind.CONTEST, "Конкурсов",
          EvidenceKind.RECOGNITION, "Поощрений",
          EvidenceKind.PUBLICATION, "Публикаций");

  private static final List<EvidenceKind> KINDS =
      List.of(
          EvidenceKind.EVENT,
          EvidenceKind.TRAINING,
          EvidenceKind.CONTEST,
          EvidenceKind.RECOGNITION,
          EvidenceKind.PUBLICATION);

  @Override
  public String key() {
    return "events";
  }

  @Override
  public boolean belongsTo(ReportKind kind) {
    return true;
  }

  @Override
  Counted counted(ReportFacts facts) {
    Counted counted = new Counted();
    KINDS.forEach(it -> counted.add("events." + it.key(), TITLES.get(it), held(facts, it)));
    return counted;
  }

  /** Lines proved within the period; the day is that of the proof. */
  private static List<EvidenceItem> held(ReportFacts facts, EvidenceKind kind) {
    return facts.lines().stream()
        .filter(it -> it.kind().filter(kind::equals).isPresent())
        .flatMap(
            line ->
                line.proven().stream()
                    .filter(it -> facts.scope().holds(it) && !it.isAfter(facts.scope().asOf()))
                    .distinct()
                    .map(
                        day ->
                            new EvidenceItem(
                                line.name(), "/programmes/" + line.programme(), day, 1)))
        .toList();
  }

  @Override
  ReportSection written(ReportFacts facts, Counted counted) {
    List<Figure> held =
        counted.figures("events.").stream().filter(it -> it.value().signum() > 0).toList();
    ReportSection.Draft draft = ReportSection.of(key(), "Мероприятия, конкурсы, публикации");
    if (held.isEmpty()) {
      return draft.done();
    }
    draft
        .say("В отчётном периоде отмечены мероприятия дорожной карты:")
        .show(compared(facts, held));
    draft.table(
        new ReportTable(
            "Что проведено",
            List.of("Дата", "Мероприятие"),
            KINDS.stream()
                .flatMap(it -> held(facts, it).stream())
                .sorted(Comparator.comparing(EvidenceItem::day))
                .map(EventsPart::row)
                .toList()));
    return draft.done();
  }

  private static List<ReportTable.Cell> row(EvidenceItem item) {
    return Stream.of(Dates.of(item.day()), item.what()).map(ReportTable.Cell::of).toList();
  }
}
