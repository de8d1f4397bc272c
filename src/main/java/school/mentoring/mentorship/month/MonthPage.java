package school.mentoring.mentorship.month;

import java.util.ArrayList;
import java.util.List;

/**
 * A page of a month's sheet: whole mentors, as many as fill it.
 *
 * @param number from 0
 * @param pages how many there are
 * @param pairs on all pages
 */
public record MonthPage(List<MonthMentor> mentors, int number, int pages, int pairs) {

  static final int PAIRS_ON_A_PAGE = 40;

  /** The groups of one page; groups are never torn. */
  static <T> List<List<List<T>>> cut(List<List<T>> groups) {
    List<List<List<T>>> pages = new ArrayList<>();
    int room = 0;
    for (List<T> group : groups) {
      if (pages.isEmpty() || group.size() > room) {
        pages.add(new ArrayList<>());
        room = PAIRS_ON_A_PAGE;
      }
      pages.get(pages.size() - 1).add(group);
      room -= group.size();
    }
    return pages;
  }

  public boolean isEmpty() {
    return mentors.isEmpty();
  }

  public boolean hasNext() {
    return number + 1 < pages;
  }
}
