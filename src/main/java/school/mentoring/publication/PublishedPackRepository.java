package school.mentoring.publication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

interface PublishedPackRepository extends JpaRepository<PublishedPack, UUID> {

  Page<PublishedPack> findByOrganisationAndProgrammeOrderByMadeAtDesc(
      OrganisationId organisation, ProgrammeId programme, Pageable page);

  /** A person whom packs named for a site: how many of them, and when the last one. */
  record Named(UUID person, String address, Instant last, long packs) {}

  @Query(
      "select new school.mentoring.publication.PublishedPackRepository$Named(person, p.address,"
          + " max(p.madeAt), count(p)) from PublishedPack p join p.people person"
          + " where p.organisation = :organisation group by person, p.address")
  List<Named> named(OrganisationId organisation);
}
