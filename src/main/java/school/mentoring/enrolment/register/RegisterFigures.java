package school.mentoring.enrolment.register;

import java.time.LocalDate;
import java.util.List;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.Participant;

/**
 * How many people a register has.
 *
 * @param consented with consents that suffice today
 * @param places that the mentors among these have
 */
public record RegisterFigures(int people, int consented, int places) {

  /** Of both registers together. */
  public RegisterFigures plus(RegisterFigures other) {
    return new RegisterFigures(
        people + other.people, consented + other.consented, places + other.places);
  }

  static RegisterFigures of(List<Participant> people, LocalDate today) {
    List<Participant> consented = people.stream().filter(it -> it.admitted(today)).toList();
    int places =
        consented.stream()
            .mapToInt(it -> it instanceof Mentor mentor ? mentor.capacity() : 0)
            .sum();
    return new RegisterFigures(people.size(), consented.size(), places);
  }
}
