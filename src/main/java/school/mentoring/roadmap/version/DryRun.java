package school.mentoring.roadmap.version;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What would happen if a programme went over to a new version now. Nothing is changed.
 *
 * @param target the version it would go over to
 * @param tasks every open task of the whole tree
 * @param obstacles what makes it impossible; empty where it is possible
 * @param waits timers that the programme waits for
 * @param outlook lines that have not come up
 */
public record DryRun(
    String target,
    List<TaskFate> tasks,
    List<Obstacle> obstacles,
    List<WaitFate> waits,
    List<LineOutlook> outlook) {

  /**
   * Why the programme cannot go over.
   *
   * @param place the element's name and the stage it stands in
   * @param remedy what to do about it
   */
  public record Obstacle(String place, String reason, String remedy) {

    /** The whole of it in one Russian sentence or two. */
    public String text() {
      return "%s: %s. Что сделать: %s.".formatted(place, reason, remedy);
    }
  }

  /**
   * A timer that is waited for; the days are the same where it stays.
   *
   * @param note what else is to be known; empty where nothing is
   */
  public record WaitFate(String name, String stage, String before, String after, String note) {

    public boolean moved() {
      return !before.equals(after);
    }
  }

  /**
   * What becomes of a line that has no open task.
   *
   * @param comes whether it comes up, or has come up, in this programme
   */
  public record LineOutlook(String line, String name, String stage, boolean comes, String text) {}

  /** Tasks that go the same way, told once, with how many they are. */
  public record Fates(TaskFate fate, int count) {}

  public boolean possible() {
    return obstacles.isEmpty();
  }

  /** Thirty pairs at the same meeting are one row; what needs attention comes first. */
  public List<Fates> grouped() {
    Map<TaskFate, Integer> counted = new LinkedHashMap<>();
    tasks.forEach(
        it ->
            counted.merge(
                new TaskFate(
                    "",
                    it.element(),
                    it.name(),
                    it.stage(),
                    it.kind(),
                    it.differences(),
                    it.note()),
                1,
                Integer::sum));
    return counted.entrySet().stream()
        .map(it -> new Fates(it.getKey(), it.getValue()))
        .sorted(Comparator.comparing((Fates it) -> it.fate().kind()).reversed())
        .toList();
  }

  /**
   * Tells two dry runs apart: whoever decides says which one was read. It stays the same as long as
   * the same tasks are open and go the same way.
   */
  public String fingerprint() {
    String told =
        tasks.stream()
            .map(it -> it.task() + it.kind() + it.differences())
            .sorted()
            .collect(Collectors.joining("|"));
    return Integer.toHexString(Objects.hash(target, told, obstacles, waits));
  }
}
