package school.mentoring.monitoring.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import school.mentoring.monitoring.indicator.EvidenceItem;

/** How the roadmap is carried out: lines closed, closed late and overdue, by stages. */
@Component
@Order(10)
class CoursePart extends ListedPart {

  private static final List<String> WHOLE =
      List.of("course.total", "course.closed", "course.late", "course.overdue");
  private static final List<String> DUE = List.of("course.due", "course.dueClosed");

  @Override
  public String key() {
    return "course";
  }

  @Override
  public boolean belongsTo(ReportKind kind) {
    return true;
  }

  @Override
  Counted counted(ReportFacts facts) {
    List<LineFact> lines = facts.lines();
    Counted counted = new Counted();
    counted.add("course.total", "Мероприятий дорожной карты", items(lines, it -> true));
    counted.add("course.closed", "из них завершено", items(lines, LineFact::closed));
    counted.add("course.late", "завершено с нарушением срока", items(lines, LineFact::closedLate));
    counted.add("course.overdue", "просрочено и не завершено", items(lines, LineFact::overdue));
    Predicate<LineFact> due = it -> facts.scope().holds(it.due());
    counted.add("course.due", "Мероприятий со сроком в отчётном периоде", items(lines, due));
    counted.add("course.dueClosed", "из них завершено", items(lines, due.and(LineFact::closed)));
    int number = 0;
    for (Map.Entry<String, List<LineFact>> stage : stages(lines).entrySet()) {
      number++;
      counted.add("course.stage." + number, stage.getKey(), items(stage.getValue(), it -> true));
      counted.add(
          "course.stageClosed." + number,
          stage.getKey(),
          items(stage.getValue(), LineFact::closed));
    }
    return counted;
  }

  private static Map<String, List<LineFact>> stages(List<LineFact> lines) {
    Map<String, List<LineFact>> stages = new LinkedHashMap<>();
    lines.forEach(
        it -> stages.computeIfAbsent(it.stage().title(), key -> new ArrayList<>()).add(it));
    return stages;
  }

  private static List<EvidenceItem> items(List<LineFact> lines, Predicate<LineFact> which) {
    return lines.stream().filter(which).map(LineFact::item).toList();
  }

  @Override
  ReportSection written(ReportFacts facts, Counted counted) {
    List<Figure> whole = counted.figures(WHOLE);
    List<Figure> due = counted.figures(DUE);
    Figure closed = counted.figure("course.closed");
    Figure late = counted.figure("course.late");
    Figure share = lateShare(closed, late);
    ReportSection.Draft draft =
        ReportSection.of(key(), "Выполнение дорожной карты")
            .say(sentences(counted, facts))
            .show(facts.scope().kind() == ReportKind.FINAL ? whole : both(due, whole));
    if (share.known()) {
      draft.show(List.of(share));
    }
    stages(counted, draft);
    return draft.done();
  }

  private static List<Figure> both(List<Figure> due, List<Figure> whole) {
    List<Figure> both = new ArrayList<>(due);
    both.addAll(whole);
    return both;
  }

  /** Share of those closed late among the closed. */
  private static Figure lateShare(Figure closed, Figure late) {
    return Figure.share("course.lateShare", "Доля нарушений срока", late, closed);
  }

  private static List<String> sentences(Counted counted, ReportFacts facts) {
    Figure total = counted.figure("course.total");
    Figure closed = counted.figure("course.closed");
    Figure due = counted.figure("course.due");
    List<String> said = new ArrayList<>();
    said.add(
        "Из %s дорожной карты завершено %s.".formatted(Numeral.LINES_OF.of(total), closed.text()));
    if (facts.scope().kind() != ReportKind.FINAL && due.value().signum() > 0) {
      said.add(
          "На отчётный период приходится срок %s, из них завершено %s."
              .formatted(Numeral.LINES_OF.of(due), counted.figure("course.dueClosed").text()));
    }
    said.add(punctuality(counted.figure("course.late"), counted.figure("course.overdue")));
    return said;
  }

  private static String punctuality(Figure late, Figure overdue) {
    if (late.value().signum() == 0 && overdue.value().signum() == 0) {
      return "Нарушений срока нет.";
    }
    List<String> said = new ArrayList<>();
    if (late.value().signum() > 0) {
      said.add("с нарушением срока завершено " + Numeral.LINES.of(late));
    }
    if (overdue.value().signum() > 0) {
      said.add("просрочено и не завершено " + Numeral.LINES.of(overdue));
    }
    return Comparison.sentence(said);
  }

  private static void stages(Counted counted, ReportSection.Draft draft) {
    List<Figure> totals = counted.figures("course.stage.");
    List<Figure> closed = counted.figures("course.stageClosed.");
    draft.hold(totals).hold(closed);
    List<List<ReportTable.Cell>> rows = new ArrayList<>();
    for (int i = 0; i < totals.size(); i++) {
      rows.add(
          List.of(
              ReportTable.Cell.of(totals.get(i).title()),
              ReportTable.Cell.of(totals.get(i)),
              ReportTable.Cell.of(closed.get(i))));
    }
    draft.table(new ReportTable("По этапам", List.of("Этап", "Мероприятий", "Завершено"), rows));
  }
}
