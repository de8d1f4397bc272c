package school.mentoring.mentorship.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import school.mentoring.engine.OpenTask;
import school.mentoring.mentorship.AccompanimentId;
import school.mentoring.mentorship.Accompaniments;
import school.mentoring.mentorship.MeetingFormat;
import school.mentoring.mentorship.PairView;

/** Shows, in the form of a task, the pairs it is about, with links to their pages. */
@Component
class AccompaniedPairs {

  private final Accompaniments accompaniments;

  AccompaniedPairs(Accompaniments accompaniments) {
    this.accompaniments = accompaniments;
  }

  Map<String, Object> shown(OpenTask task) {
    List<PairView> pairs = accompaniments.active(task.organisation(), id(task));
    String text =
        pairs.isEmpty()
            ? "Пар за работой не осталось: завершите задачу, чтобы пройти дальше."
            : pairs.stream().map(AccompaniedPairs::line).collect(Collectors.joining("\n"));
    return Map.of(
        "pairs", text, "programmeId", task.programme().toString(), "format", usual(pairs).key());
  }

  /** Where the pairs of a task meet if nobody says otherwise. */
  MeetingFormat usual(OpenTask task) {
    return usual(accompaniments.active(task.organisation(), id(task)));
  }

  private static MeetingFormat usual(List<PairView> pairs) {
    List<MeetingFormat> formats =
        pairs.stream().map(it -> it.manner().usualFormat()).distinct().toList();
    return formats.size() == 1 ? formats.get(0) : MeetingFormat.IN_PERSON;
  }

  private static String line(PairView pair) {
    return "- %d. %s — [журнал и план](/mentorships/%s)"
        .formatted(pair.row(), escaped(pair.names()), pair.id());
  }

  /** Keeps signs in names from being read as markup. */
  private static String escaped(String name) {
    return name.replaceAll("([\\\\`*_{}\\[\\]<>#|!])", "\\\\$1");
  }

  AccompanimentId id(OpenTask task) {
    return AccompanimentId.of(task.get(PairVariables.ACCOMPANIMENT));
  }
}
