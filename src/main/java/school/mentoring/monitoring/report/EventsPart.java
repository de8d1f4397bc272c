package school.mentoring.monitoring.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import school.mentoring.monitoring.indicator.EvidenceItem;
import school.mentoring.roadmap.EvidenceKind;
import school.mentoring.shared.russian.Dates;

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

  private static final String LINE = "events.line.";

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
    for (EvidenceKind kind : KINDS) {
      List<Held> held = held(facts, kind);
      counted.add(
          "events." + kind.key(),
          TITLES.get(kind),
          held.stream().flatMap(it -> it.days().stream()).toList());
      held.forEach(it -> counted.add(it.key(), it.name(), it.days()));
    }
    return counted;
  }

  /**
   * What was held under one name, once or several times.
   *
   * @param days of the proofs, the first one first
   */
  private record Held(String key, String name, List<EvidenceItem> days) {

    LocalDate first() {
      return days.get(0).day();
    }

    String when() {
      String first = Dates.text(first());
      return days.size() == 1 ? first : first + " – " + Dates.text(days.get(days.size() - 1).day());
    }
  }

  /** What was proved within the period, by its first day. */
  private static List<Held> held(ReportFacts facts, EvidenceKind kind) {
    Map<String, List<LineFact>> named =
        facts.lines().stream()
            .filter(it -> it.kind().filter(kind::equals).isPresent())
            .collect(
                Collectors.groupingBy(
                    it -> it.programme() + it.name(), LinkedHashMap::new, Collectors.toList()));
    return named.values().stream()
        .map(it -> held(facts, it))
        .filter(it -> !it.days().isEmpty())
        .sorted(Comparator.comparing(Held::first))
        .toList();
  }

  private static Held held(ReportFacts facts, List<LineFact> same) {
    LineFact line = same.get(0);
    boolean own = line.programme().equals(facts.scope().programme().id());
    return new Held(
        LINE + (own ? "" : "previous.") + line.line(),
        line.name(),
        same.stream()
            .flatMap(it -> days(facts, it))
            .sorted(Comparator.comparing(EvidenceItem::day))
            .toList());
  }

  private static Stream<EvidenceItem> days(ReportFacts facts, LineFact line) {
    return line.proven().stream()
        .filter(it -> facts.scope().holds(it) && !it.isAfter(facts.scope().asOf()))
        .distinct()
        .map(line::proof);
  }

  @Override
  ReportSection written(ReportFacts facts, Counted counted) {
    List<Figure> held =
        counted.figures(KINDS.stream().map(it -> "events." + it.key()).toList()).stream()
            .filter(it -> it.value().signum() > 0)
            .toList();
    ReportSection.Draft draft = ReportSection.of(key(), "Мероприятия, конкурсы, публикации");
    if (held.isEmpty()) {
      return draft
          .say("Мероприятий, обучения, конкурсов и публикаций в отчётном периоде не отмечено.")
          .done();
    }
    List<Held> lines = KINDS.stream().flatMap(it -> held(facts, it).stream()).toList();
    return draft
        .say("По записям дорожной карты; считается каждая отметка о проведении.")
        .show(compared(facts, held))
        .hold(counted.figures(LINE))
        .table(
            new ReportTable(
                "Что проведено",
                List.of("Дата", "Мероприятие", "Сколько раз"),
                lines.stream().map(it -> row(it, counted)).toList()))
        .done();
  }

  private static List<ReportTable.Cell> row(Held held, Counted counted) {
    return List.of(
        ReportTable.Cell.of(held.when()),
        ReportTable.Cell.of(held.name()),
        ReportTable.Cell.of(counted.figure(held.key())));
  }
}
