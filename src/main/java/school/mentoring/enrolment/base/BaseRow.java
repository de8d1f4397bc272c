package school.mentoring.enrolment.base;

import java.util.List;
import java.util.UUID;
import school.mentoring.enrolment.Participant;

/**
 * A person as a row of a base.
 *
 * @param pairs the person's times in pairs, the newest first
 * @param here the organisation's short name, for those who tell no other place
 */
public record BaseRow(int number, Participant person, List<NotedPair> pairs, String here) {

  public UUID id() {
    return person.uuid();
  }

  /** What a column says of the person, line by line; a column of pairs has a line for each. */
  public List<String> cell(BaseColumn column) {
    return column.ofPair() && !pairs.isEmpty()
        ? pairs.stream().map(it -> BaseCells.ofPair(column, it, here)).toList()
        : List.of(BaseCells.ofPerson(column, this));
  }

  /** Whether a column says nothing of the person. */
  public boolean blank(BaseColumn column) {
    return column != BaseColumn.CONSENT && cell(column).stream().allMatch(String::isEmpty);
  }

  /** How many lines the row takes where each pair has a line of its own. */
  int lines() {
    return Math.max(1, pairs.size());
  }

  /** What a column says in one of those lines: the person stands in the first one only. */
  String line(BaseColumn column, int line) {
    List<String> cell = cell(column);
    return line < cell.size() ? cell.get(line) : "";
  }
}
