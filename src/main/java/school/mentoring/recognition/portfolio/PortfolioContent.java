package school.mentoring.recognition.portfolio;

import java.util.List;

/**
 * What a mentor has done, in words; no mentee is named.
 *
 * @param teaches whether there is a qualification category to be attested for
 * @param asOf day on which it was put together
 */
public record PortfolioContent(
    String mentor,
    String post,
    boolean teaches,
    String organisation,
    String headPost,
    String headName,
    String asOf,
    Sums sums,
    List<Year> years,
    List<Line> awards,
    List<Line> letters,
    List<Line> practices) {

  /** Figures of all years. */
  public record Sums(int years, int pairs, int kept, long meetings, String hours) {}

  /** A school year. */
  public record Year(String title, List<Pair> pairs) {}

  /**
   * A pair.
   *
   * @param mentee class or post, and initials where the mentee is grown up
   * @param plan «выполнено 4 шага из 5»; empty without a plan
   */
  public record Pair(
      String mentee,
      String form,
      String term,
      String order,
      long meetings,
      String hours,
      String plan,
      String goal,
      String result,
      String state) {}

  /** A line of a list. */
  public record Line(String what, String ground) {}
}
