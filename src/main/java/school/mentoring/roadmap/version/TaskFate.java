package school.mentoring.roadmap.version;

import java.util.List;

/**
 * What becomes of an open task when its programme goes over to a new version.
 *
 * @param task id
 * @param element that it is open at
 * @param name as it stands now
 * @param stage where it is open
 * @param differences dates, role, name: before and after
 * @param note what else is to be known; empty where nothing is
 */
public record TaskFate(
    String task,
    String element,
    String name,
    String stage,
    Kind kind,
    List<Difference> differences,
    String note) {

  /** The ways it can go. */
  public enum Kind {
    STAYS("остаётся как есть"),
    CHANGES("новые сроки или исполнитель"),
    MOVES("переходит на другой элемент"),
    DROPPED("будет закрыта"),
    BLOCKS("мешает переходу");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }
}
