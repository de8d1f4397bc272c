package school.mentoring.roadmap.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import school.mentoring.roadmap.window.DateRange;

/**
 * What is to be done when a line comes up: where it stands, what it carries, by whom and on which
 * days.
 *
 * @param carried ids of the lines, as they are stored: divided by a space
 * @param role that it is shown under; null for a called block
 * @param login of the one person who is meant; null where a role is
 * @param weight how many pairs it stands for
 */
@Embeddable
public record Assignment(
    String process,
    String element,
    @Column(name = "lines") String carried,
    @Enumerated(EnumType.STRING) Kind kind,
    String role,
    String login,
    LocalDate opensOn,
    LocalDate dueOn,
    int weight) {

  /** What carries the line. */
  public enum Kind {
    /** A user task that a line stands on. */
    TASK,
    /** A call of a building block that a line stands on. */
    BLOCK,
    /** A user task inside a block: it tells who is at it now, but is not counted. */
    STEP
  }

  /** As the model says it where the line comes up. */
  public Assignment(
      String process,
      String element,
      List<String> lines,
      Kind kind,
      String role,
      String login,
      DateRange days,
      int weight) {
    this(
        process,
        element,
        String.join(" ", lines),
        kind,
        role,
        login,
        days.from(),
        days.to(),
        weight);
  }

  /** A line that nobody is at: it is closed on the day it is noticed. */
  static Assignment ofNobody(String process, String element, String line, LocalDate today) {
    return new Assignment(
        process, element, List.of(line), Kind.TASK, null, null, new DateRange(today, today), 1);
  }

  List<String> lines() {
    return carried.isEmpty() ? List.of() : List.of(carried.split(" "));
  }

  boolean isStep() {
    return kind == Kind.STEP;
  }

  /** The same for one of its lines only. */
  Assignment carrying(String line) {
    return new Assignment(process, element, line, kind, role, login, opensOn, dueOn, weight);
  }

  /** The same on other days. */
  Assignment on(DateRange days) {
    return new Assignment(
        process, element, carried, kind, role, login, days.from(), days.to(), weight);
  }

  /** The same for as many pairs as another one. */
  Assignment weighing(Assignment other) {
    return new Assignment(
        process, element, carried, kind, role, login, opensOn, dueOn, other.weight);
  }
}
