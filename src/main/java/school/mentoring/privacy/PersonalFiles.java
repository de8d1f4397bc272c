package school.mentoring.privacy;

import java.util.Set;
import java.util.UUID;

/** Which stored files are known to be a person's own, whether or not there is a text in them. */
public interface PersonalFiles {

  /** Ids of the person's files, for example of the photo of a card. */
  Set<UUID> of(Subject subject);
}
