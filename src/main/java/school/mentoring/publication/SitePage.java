package school.mentoring.publication;

import java.util.List;

/**
 * What the page of a pack says.
 *
 * @param contacts curator and how to reach the school
 * @param mentors posts of the mentors, with how many hold each; without names
 * @param figures what came of the year
 * @param board whom the site may show, by name or initials
 * @param practices what the programme's practices in the bank are called
 * @param documents files beside the page
 */
public record SitePage(
    String organisation,
    String title,
    String year,
    String day,
    List<Line> contacts,
    List<Line> mentors,
    List<Line> figures,
    List<HonouredPerson> board,
    List<String> practices,
    List<Link> documents) {

  /** Something with what it is. */
  public record Line(String what, String value) {}

  /** A file beside the page. */
  public record Link(String title, String file, String note) {}
}
