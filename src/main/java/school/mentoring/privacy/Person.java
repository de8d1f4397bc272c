package school.mentoring.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import school.mentoring.organisation.PersonName;

/**
 * A participant as this module knows one.
 *
 * @param ids of all records of the same person, the one asked for first
 * @param records what each is: «наставляемый, 7А, учитель – ученик»
 * @param marks e-mail addresses, telephones and names of others that lead to the person
 * @param namesakes whether others of the organisation bear the same surname
 * @param erasedOn the day of the erasure; null before
 */
public record Person(
    List<UUID> ids,
    PersonName name,
    List<String> records,
    Set<String> marks,
    boolean namesakes,
    LocalDate erasedOn) {

  public UUID id() {
    return ids.get(0);
  }

  public Optional<LocalDate> erased() {
    return Optional.ofNullable(erasedOn);
  }
}
