package school.mentoring.enrolment.imports;

import java.time.LocalDate;
import java.util.UUID;
import school.mentoring.enrolment.Likeness;
import school.mentoring.organisation.PersonName;

/** Of a participant of the base what is needed to recognise the same person in a file. */
record KnownPerson(
    UUID id, String identity, PersonName name, String form, LocalDate birthDate, String group) {

  Likeness likeness() {
    return Likeness.of(name, form, birthDate);
  }
}
