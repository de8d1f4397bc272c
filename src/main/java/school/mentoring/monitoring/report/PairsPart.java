package school.mentoring.monitoring.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import school.mentoring.mentorship.MentorshipState;
import school.mentoring.monitoring.indicator.EvidenceItem;

/** Pairs and the people in them: begun, kept, ended, by forms of mentoring. */
@Component
@Order(20)
class PairsPart extends ListedPart {

  private static final List<String> SHOWN =
      List.of(
          "pairs.mentors",
          "pairs.mentees",
          "pairs.worked",
          "pairs.begun",
          "pairs.kept",
          "pairs.finished",
          "pairs.endedEarly",
          "pairs.failed",
          "pairs.goOn");

  @Override
  public String key() {
    return "pairs";
  }

  @Override
  public boolean belongsTo(ReportKind kind) {
    return true;
  }

  @Override
  Counted counted(ReportFacts facts) {
    ReportScope scope = facts.scope();
    List<PairFact> worked = facts.working();
    Counted counted = new Counted();
    people(counted, "pairs.mentors", "Наставников", worked, PairFact::mentor, "Наставник пары");
    people(counted, "pairs.mentees", "Наставляемых", worked, PairFact::mentee, "Наставляемый пары");
    add(counted, "pairs.worked", "Пар работало", worked, it -> true);
    add(
        counted,
        "pairs.begun",
        "из них закреплено в этом периоде",
        worked,
        it -> scope.holds(it.begun()));
    add(counted, "pairs.kept", "сохранено", worked, it -> it.kept(scope.asOf()));
    states(counted, worked, scope);
    add(counted, "pairs.goOn", "решили продолжить", worked, it -> it.goesOn().orElse(false));
    int number = 0;
    for (Map.Entry<String, List<PairFact>> form : forms(worked).entrySet()) {
      number++;
      add(counted, "pairs.form." + number, form.getKey(), form.getValue(), it -> true);
    }
    return counted;
  }

  private static void states(Counted counted, List<PairFact> worked, ReportScope scope) {
    add(
        counted,
        "pairs.finished",
        "завершили работу",
        worked,
        it -> it.isIn(MentorshipState.FINISHED, scope.asOf()));
    add(
        counted,
        "pairs.endedEarly",
        "прекращено досрочно",
        worked,
        it -> it.isIn(MentorshipState.ENDED_EARLY, scope.asOf()));
    add(
        counted,
        "pairs.failed",
        "не сложилось на пробной встрече",
        worked,
        it -> it.isIn(MentorshipState.TRIAL_FAILED, scope.asOf()));
  }

  private static Map<String, List<PairFact>> forms(List<PairFact> pairs) {
    return pairs.stream()
        .collect(Collectors.groupingBy(PairFact::form, LinkedHashMap::new, Collectors.toList()));
  }

  private static void add(
      Counted counted, String key, String title, List<PairFact> pairs, Predicate<PairFact> which) {
    counted.add(key, title, pairs.stream().filter(which).map(PairFact::item).toList());
  }

  private static void people(
      Counted counted,
      String key,
      String title,
      List<PairFact> pairs,
      Function<PairFact, Object> person,
      String what) {
    Collection<EvidenceItem> items =
        pairs.stream()
            .collect(
                Collectors.toMap(
                    person,
                    it -> it.item("%s № %d приказа".formatted(what, it.row())),
                    (first, other) -> first,
                    LinkedHashMap::new))
            .values();
    counted.add(key, title, List.copyOf(items));
  }

  @Override
  ReportSection written(ReportFacts facts, Counted counted) {
    Figure worked = counted.figure("pairs.worked");
    Figure kept = counted.figure("pairs.kept");
    ReportSection.Draft draft =
        ReportSection.of(key(), "Участники и пары")
            .say(sentences(facts, counted))
            .show(compared(facts, counted.figures(SHOWN)));
    if (worked.value().signum() > 0) {
      draft.show(List.of(Figure.share("pairs.keptShare", "Доля сохранённых пар", kept, worked)));
    }
    List<Figure> forms = counted.figures("pairs.form.");
    draft.hold(forms);
    if (forms.size() > 1) {
      draft.chart(ReportChart.of("Пары по формам наставничества", "Пар", forms));
    }
    if (!forms.isEmpty()) {
      draft.table(byForm(forms));
    }
    return draft.done();
  }

  private static ReportTable byForm(List<Figure> forms) {
    return new ReportTable(
        "По формам наставничества",
        List.of("Форма", "Пар"),
        forms.stream()
            .map(it -> List.of(ReportTable.Cell.of(it.title()), ReportTable.Cell.of(it)))
            .toList());
  }

  private List<String> sentences(ReportFacts facts, Counted counted) {
    Figure worked = counted.figure("pairs.worked");
    if (worked.value().signum() == 0) {
      return List.of("Пар в отчётном периоде не было.");
    }
    List<String> said = new ArrayList<>();
    said.add(
        "В программе участвовали %s и %s: %s %s."
            .formatted(
                Numeral.MENTORS.of(counted.figure("pairs.mentors")),
                Numeral.MENTEES.of(counted.figure("pairs.mentees")),
                Numeral.agreed(worked, "работала", "работало"),
                Numeral.PAIRS.of(worked)));
    said.add(before(facts, worked));
    said.add(lost(counted));
    said.removeIf(String::isEmpty);
    return said;
  }

  private String before(ReportFacts facts, Figure worked) {
    return compared(facts, List.of(worked)).stream()
        .filter(it -> it.before() != null)
        .map(it -> Comparison.of(it, Numeral.PAIRS))
        .findFirst()
        .orElse("");
  }

  private static String lost(Counted counted) {
    Figure early = counted.figure("pairs.endedEarly");
    Figure failed = counted.figure("pairs.failed");
    List<String> said = new ArrayList<>();
    if (early.value().signum() > 0) {
      said.add("прекращено досрочно " + Numeral.PAIRS.of(early));
    }
    if (failed.value().signum() > 0) {
      said.add("не сложилось на пробной встрече " + Numeral.PAIRS.of(failed));
    }
    return said.isEmpty() ? "Все пары сохранены." : Comparison.sentence(said);
  }
}
