package school.mentoring.privacy;

import java.util.Set;
import java.util.UUID;
import school.mentoring.organisation.PersonName;
import school.mentoring.shared.OrganisationId;

/**
 * Whose data are looked for.
 *
 * @param people ids of all records of the person: mentee and mentor, in several forms
 * @param pseudonym what stands instead of the name afterwards, «Участник № 7f3a12»
 * @param traces recognises the person in a text
 */
public record Subject(
    OrganisationId organisation,
    Set<UUID> people,
    PersonName name,
    String pseudonym,
    NameTraces traces) {

  public Subject {
    people = Set.copyOf(people);
  }
}
