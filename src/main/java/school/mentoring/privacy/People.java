package school.mentoring.privacy;

import java.util.List;
import java.util.UUID;
import school.mentoring.shared.OrganisationId;

/** Where the participants of an organisation are known. */
public interface People {

  /**
   * A participant with all records of the same person.
   *
   * @throws school.mentoring.shared.Refusal if the organisation has none
   */
  Person get(OrganisationId organisation, UUID participant);

  /** Those whose name has the words in it, by surname; at most as many as fit a page. */
  List<Person> search(OrganisationId organisation, String words);
}
