package school.mentoring.recognition.contest;

import java.util.List;

/**
 * All that a protocol says, in words: kept as it is once confirmed.
 *
 * @param number «_____» in a draft
 * @param reason the chair's decision on equal averages; may be empty
 */
public record ProtocolContent(
    String organisation,
    String place,
    String contest,
    String year,
    String regulation,
    String number,
    String date,
    boolean draft,
    String ties,
    String reason,
    List<Member> jury,
    List<String> criteria,
    List<Nomination> nominations,
    List<String> abstentions,
    List<String> decision) {

  /** A member of the jury; the chair first. */
  public record Member(String name, String post, String part, String sign) {}

  /** A nomination and those in it, by place. */
  public record Nomination(String title, List<Row> rows) {}

  /**
   * A nominee.
   *
   * @param sums of the jurors, in the order of the jury
   */
  public record Row(
      String name, String group, List<String> sums, String average, String spread, String place) {}
}
