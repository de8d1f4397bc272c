package school.mentoring.organisation;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.shared.OrganisationId;

interface OrganisationRepository extends JpaRepository<Organisation, OrganisationId> {

  /** Those whose id or name has the text in it, in whatever case. */
  @Query(
      """
      select o from Organisation o
      where lower(concat(o.id.id, ' ', o.shortName, ' ', o.fullName)) like concat('%', lower(:text), '%') escape '!'
      order by o.shortName, o.id.id
      """)
  Page<Organisation> search(String text, Pageable page);
}
