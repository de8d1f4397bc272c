package school.mentoring.privacy;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.shared.OrganisationId;

interface AccessEntryRepository extends JpaRepository<AccessEntry, UUID> {

  @Query(
      "select e from AccessEntry e where e.organisation = :organisation and e.person in :people"
          + " order by e.at desc, e.id")
  Page<AccessEntry> about(OrganisationId organisation, Collection<UUID> people, Pageable page);

  @Query(
      "select e from AccessEntry e where e.organisation = :organisation and e.person is null"
          + " order by e.at desc, e.id")
  Page<AccessEntry> lists(OrganisationId organisation, Pageable page);

  @Modifying
  @Query("delete from AccessEntry e where e.at < :before")
  int forget(Instant before);
}
