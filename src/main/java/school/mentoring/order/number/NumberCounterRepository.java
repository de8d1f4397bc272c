package school.mentoring.order.number;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.shared.OrganisationId;

interface NumberCounterRepository extends JpaRepository<NumberCounter, UUID> {

  boolean existsByOrganisationAndSeriesAndCalendarYear(
      OrganisationId organisation, String series, int calendarYear);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<NumberCounter> findByOrganisationAndSeriesAndCalendarYear(
      OrganisationId organisation, String series, int calendarYear);

  @Query(
      "select c.lastNumber from NumberCounter c where c.organisation = :organisation"
          + " and c.series = :series and c.calendarYear = :year")
  Optional<Integer> reached(OrganisationId organisation, String series, int year);
}
