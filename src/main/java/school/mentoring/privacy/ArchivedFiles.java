package school.mentoring.privacy;

import java.util.Set;
import java.util.UUID;
import school.mentoring.shared.OrganisationId;

/** Which stored files belong to documents that must be kept. */
public interface ArchivedFiles {

  /** Ids of the organisation's files that no erasure may touch. */
  Set<UUID> of(OrganisationId organisation);
}
