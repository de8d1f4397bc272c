package school.mentoring.monitoring.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EnteredFigureRepository extends JpaRepository<EnteredFigure, UUID> {

  @Query(
      """
      select f from EnteredFigure f
      where f.organisation.id in :organisations and f.schoolYear between :first and :last
      and f.onDay <= :day and (f.programme.id is null or f.programme.id in :programmes)
      order by f.onDay, f.enteredAt, f.id
      """)
  List<EnteredFigure> until(
      Collection<String> organisations,
      Collection<UUID> programmes,
      int first,
      int last,
      LocalDate day);

  @Query(
      """
      select f from EnteredFigure f
      where f.organisation.id = :organisation and f.schoolYear between :first and :last
      and f.quantity in :quantities and (f.programme.id is null or f.programme.id = :programme)
      order by f.enteredAt desc, f.id
      """)
  Page<EnteredFigure> history(
      String organisation,
      UUID programme,
      int first,
      int last,
      Collection<String> quantities,
      Pageable page);
}
