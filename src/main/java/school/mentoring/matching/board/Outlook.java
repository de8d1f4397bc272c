package school.mentoring.matching.board;

import java.util.List;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;

/**
 * What can be hoped for before anything is computed.
 *
 * @param shortages by form
 * @param notAdmitted how many take part without a valid consent
 * @param hopeless mentees whom no mentor may take, with the reasons
 * @param onlyMentors mentors who are the only possible one for somebody
 * @param pairs how many pairs the rules allow
 */
public record Outlook(
    List<Shortage> shortages,
    int notAdmitted,
    List<Hopeless> hopeless,
    List<OnlyMentor> onlyMentors,
    int pairs) {

  /**
   * Mentees whom nobody may take, all for the same reason.
   *
   * @param reason in Russian
   */
  public record Hopeless(String reason, List<Mentee> mentees) {}

  /** A mentor on whom mentees depend who may be taken by nobody else. */
  public record OnlyMentor(Mentor mentor, int places, List<Mentee> mentees) {

    /** Whether not all of them can have the mentor. */
    public boolean tooMany() {
      return mentees.size() > places;
    }
  }

  public int mentees() {
    return shortages.stream().mapToInt(Shortage::mentees).sum();
  }

  public int places() {
    return shortages.stream().mapToInt(Shortage::places).sum();
  }

  public int withoutAnybody() {
    return hopeless.stream().mapToInt(it -> it.mentees().size()).sum();
  }
}
