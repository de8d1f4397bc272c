package school.mentoring.district;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.course.LineProgress;
import school.mentoring.roadmap.course.ProgrammeProgress;
import school.mentoring.roadmap.window.Window;
import school.mentoring.shared.SchoolYear;

/**
 * When a school has delivered a line: everything that came up of it is closed, as often as its
 * window and recurrence say; or the school's programme has ended, with whatever came of the line.
 */
final class DeliveryPolicy {

  private DeliveryPolicy() {}

  static List<DeliveredLine> delivered(ProgrammeProgress progress) {
    Programme programme = progress.programme();
    boolean ended = programme.state() == Programme.State.FINISHED;
    Map<String, List<LineProgress>> lines =
        progress.lines().stream()
            .collect(Collectors.groupingBy(LineProgress::line, TreeMap::new, Collectors.toList()));
    return lines.entrySet().stream()
        .filter(
            it ->
                ended
                    || it.getValue().stream()
                        .allMatch(line -> complete(line, programme.schoolYear())))
        .map(it -> figures(it.getKey(), it.getValue()))
        .toList();
  }

  private static boolean complete(LineProgress line, SchoolYear year) {
    return line.state().closed()
        && line.state() != LineProgress.State.CANCELLED
        && (line.state() == LineProgress.State.NOT_REQUIRED || line.total() >= times(line, year));
  }

  private static int times(LineProgress line, SchoolYear year) {
    return line.element().window().map(it -> times(it, line, year)).orElse(1);
  }

  private static int times(Window window, LineProgress line, SchoolYear year) {
    return line.element()
        .recurs()
        .map(it -> window.periods(year, it).size())
        .orElseGet(() -> window.ranges(year).size());
  }

  private static DeliveredLine figures(String line, List<LineProgress> at) {
    return new DeliveredLine(
        line,
        at.stream().mapToInt(LineProgress::done).sum(),
        at.stream().mapToInt(LineProgress::total).sum());
  }
}
