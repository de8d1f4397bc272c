package school.mentoring.monitoring.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
      return draft
          .say("Мероприятий, обучения, конкурсов и публикаций в отчётном периоде не отмечено.")
          .done();
    }
    draft
        .say("По записям дорожной карты; считается каждая отметка о проведении.")
        .show(compared(facts, held));
    draft.table(
        new ReportTable(
            "Что проведено",
            List.of("Дата", "Мероприятие"),
            KINDS.stream().flatMap(it -> rows(held(facts, it))).toList()));
    return draft.done();
  }

  /** What was proved several times stands once, with its first and last day. */
  private static Stream<List<ReportTable.Cell>> rows(List<EvidenceItem> held) {
    Map<String, List<LocalDate>> days = new LinkedHashMap<>();
    held.forEach(it -> days.computeIfAbsent(it.what(), any -> new ArrayList<>()).add(it.day()));
    return days.entrySet().stream()
        .sorted(Comparator.comparing(it -> it.getValue().get(0)))
        .map(it -> row(it.getKey(), it.getValue()));
  }

  private static List<ReportTable.Cell> row(String what, List<LocalDate> days) {
    String first = Dates.text(days.get(0));
    String when = days.size() == 1 ? first : first + " – " + Dates.text(days.get(days.size() - 1));
    String often = days.size() == 1 ? "" : " (%s)".formatted(Numeral.TIMES.of(days.size()));
    return List.of(ReportTable.Cell.of(when), ReportTable.Cell.of(what + often));
  }
}
