package school.mentoring.organisation;

import java.util.List;
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

  List<Organisation> findByParentOrderByShortName(String parent);

  /** The schools under an organisation, directly or under one that stands under it. */
  @Query(
      """
      select o.id from Organisation o where o.level = 'SCHOOL'
      and (o.parent = :above or o.parent in (select m.id.id from Organisation m where m.parent = :above))
      order by o.id.id
      """)
  List<OrganisationId> schoolsBelow(String above);

  /** All that stand under an organisation, directly or under one that stands under it. */
  @Query(
      """
      select o from Organisation o
      where o.parent = :above or o.parent in (select m.id.id from Organisation m where m.parent = :above)
      order by o.shortName, o.id.id
      """)
  List<Organisation> below(String above);

  /** Those of the schools below whose id or name has the text in it. */
  @Query(
      """
      select o from Organisation o where o.level = 'SCHOOL'
      and (o.parent = :above or o.parent in (select m.id.id from Organisation m where m.parent = :above))
      and lower(concat(o.id.id, ' ', o.shortName, ' ', o.fullName)) like concat('%', lower(:text), '%') escape '!'
      order by o.shortName, o.id.id
      """)
  Page<Organisation> searchBelow(String above, String text, Pageable page);

  @Query(
      """
      select count(o) from Organisation o where o.id.id = :school
      and (o.parent = :above or o.parent in (select m.id.id from Organisation m where m.parent = :above))
      """)
  long countBelow(String school, String above);
}
