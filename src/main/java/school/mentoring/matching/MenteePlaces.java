package school.mentoring.matching;

import java.util.HashSet;
import java.util.Set;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.shared.ProgrammeId;

/**
 * The places of the mentees in a programme, one for each mentor wanted. A place is taken by one
 * pair only; the database keeps that too.
 */
final class MenteePlaces {

  private final ProgrammeId programme;
  private final Set<String> taken;

  MenteePlaces(ProgrammeId programme, Set<String> taken) {
    this.programme = programme;
    this.taken = new HashSet<>(taken);
  }

  /** The first free place of a mentee, taken from now on. */
  String next(MenteeId mentee) {
    String first = programme + "|" + mentee;
    String place = first;
    for (int number = 2; !taken.add(place); number++) {
      place = first + "|" + number;
    }
    return place;
  }
}
