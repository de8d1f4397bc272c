package school.mentoring.roadmap.next;

import java.util.List;

/** What one module takes into the next school year; known to the module that keeps it. */
public interface NextYearPart {

  /** The head of its card. */
  String title();

  /** What goes over, what holds and what is to be asked anew; changes nothing. */
  List<CarriedLine> look(YearChange change);

  /**
   * Takes over what is not there already. Done twice it is as done once.
   *
   * @param by login of whoever asks for it
   * @return what was done, in words without a name of a person; empty if nothing was to be done
   */
  default List<String> carryOver(YearChange change, String by) {
    return List.of();
  }
}
