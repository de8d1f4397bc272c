package school.mentoring.mentorship.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import school.mentoring.shared.russian.Dates;

/** The rows of a plan's tables as the paper prints them. */
final class PlanPaperRows {

  /**
   * A part of the table.
   *
   * @param title empty where the plan has one part only
   */
  public record Section(String title, List<List<String>> rows) {}

  /** Two empty lines, so that a hand has room to write. */
  private static final String ROOM = "\u00a0\n\u00a0";

  private PlanPaperRows() {}

  static List<Section> sections(PlanKind kind, List<Activity> activities) {
    Map<RouteSection, List<Activity>> bySection =
        activities.stream().collect(Collectors.groupingBy(Activity::section));
    List<Section> sections = new ArrayList<>();
    int number = 0;
    for (RouteSection section : RouteSection.of(kind)) {
      List<List<String>> rows = new ArrayList<>();
      for (Activity line : bySection.getOrDefault(section, List.of())) {
        rows.add(cells(++number, line));
      }
      sections.add(new Section(kind.route() ? section.title() : "", rows));
    }
    return sections;
  }

  private static List<String> cells(int number, Activity line) {
    String fact = line.attitude().isEmpty() ? line.fact() : line.fact() + "\n" + line.attitude();
    String mark =
        switch (line.mark()) {
          case OPEN -> "";
          case DONE -> "выполнено" + (line.factOn() == null ? "" : " " + Dates.text(line.factOn()));
          case CANCELLED -> "отменено: " + line.reason();
        };
    return List.of(
        "" + number,
        orDash(line.direction()),
        line.action(),
        day(line.dueOn()),
        orDash(line.expected()),
        fact,
        mark);
  }

  static List<Section> empty(PlanKind kind, int rows) {
    int each = kind.route() ? rows / 2 : rows;
    return RouteSection.of(kind).stream()
        .map(it -> new Section(kind.route() ? it.title() : "", blank(each, 7)))
        .toList();
  }

  static List<List<String>> achievements(List<Achievement> all) {
    return all.stream()
        .map(
            it ->
                List.of(
                    area(it.area()),
                    orDash(it.achievement()),
                    orDash(it.proof()),
                    orDash(it.shared())))
        .toList();
  }

  static List<List<String>> deficits(List<Deficit> all) {
    return all.stream()
        .map(
            it ->
                List.of(
                    area(it.area()),
                    orDash(it.deficit()),
                    orDash(it.sign()),
                    orDash(it.wanted()),
                    orDash(it.helper()),
                    day(it.dueOn()),
                    it.reflection()))
        .toList();
  }

  static List<List<String>> emptyAchievements(PlanKind kind, int rows) {
    return kind.route() ? areas(4) : blank(rows / 2, 4);
  }

  static List<List<String>> emptyDeficits(PlanKind kind, int rows) {
    return kind.route() ? areas(7) : blank(rows / 2, 7);
  }

  /** A row for each of the nine areas. */
  private static List<List<String>> areas(int columns) {
    return Arrays.stream(DiagnosisArea.values())
        .map(
            it -> {
              List<String> row = new ArrayList<>(Collections.nCopies(columns, ""));
              row.set(0, it.title());
              row.set(1, ROOM);
              return row;
            })
        .collect(Collectors.toList());
  }

  private static List<List<String>> blank(int rows, int columns) {
    return Collections.nCopies(rows, Collections.nCopies(columns, ROOM));
  }

  private static String area(DiagnosisArea area) {
    return area == null ? "—" : area.title();
  }

  private static String day(LocalDate day) {
    return day == null ? "—" : Dates.text(day);
  }

  private static String orDash(String text) {
    return text == null || text.isEmpty() ? "—" : text;
  }
}
