package school.mentoring.enrolment;

import java.time.LocalDate;
import java.util.Optional;
import school.mentoring.enrolment.Consent.Purpose;
import school.mentoring.shared.SchoolYear;
import school.mentoring.shared.russian.Dates;

/**
 * Where one paper of one person stands on a day.
 *
 * @param needed whether the person is to have it
 * @param consent the paper in force, or the newest one that is not any more; empty if none was ever
 *     recorded
 */
public record ConsentStanding(
    Purpose purpose,
    boolean needed,
    Optional<Consent> consent,
    Optional<LocalDate> lastDay,
    LocalDate today) {

  private static final int SOON = 60;

  /** Where a person stands with the paper of a purpose. */
  public static ConsentStanding of(Participant person, Purpose purpose, LocalDate today) {
    Optional<Consent> inForce = person.consent(purpose, today);
    Optional<Consent> newest =
        inForce.or(
            () ->
                person.consents().stream()
                    .filter(it -> it.purpose() == purpose && !it.mistaken())
                    .findFirst());
    return new ConsentStanding(
        purpose,
        ConsentPolicy.needed(person, today).contains(purpose),
        newest,
        inForce.flatMap(it -> ConsentPolicy.lastDay(it, person.birthDate())),
        today);
  }

  public boolean inForce() {
    return lastDay.isPresent();
  }

  /** Whether it is to be asked for now. */
  public boolean lacking() {
    return needed && !inForce();
  }

  public boolean expiring() {
    return lastDay.filter(it -> !it.isAfter(today.plusDays(SOON))).isPresent();
  }

  /** Whether it was signed in an earlier school year, so that nothing is asked twice. */
  public boolean takenOver() {
    return inForce()
        && consent.orElseThrow().signedOn().isBefore(SchoolYear.containing(today).firstDay());
  }

  /** «действует: № 12 от 01.09.2025, до 31.08.2027» */
  public String text() {
    if (inForce()) {
      return "действует: %s, до %s"
          .formatted(consent.orElseThrow().reference(), Dates.text(lastDay.orElseThrow()));
    }
    return consent
        .map(this::past)
        .orElse(needed || purpose == Purpose.DISTRIBUTION ? "нет" : "не требуется");
  }

  private String past(Consent paper) {
    return paper
        .withdrawal()
        .map(it -> "отозвано " + Dates.text(it))
        .orElseGet(() -> "не действует: " + paper.reference());
  }
}
