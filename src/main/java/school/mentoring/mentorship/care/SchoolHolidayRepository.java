package school.mentoring.mentorship.care;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.OrganisationId;

interface SchoolHolidayRepository extends JpaRepository<SchoolHoliday, UUID> {

  List<SchoolHoliday> findByOrganisationOrderByFirstDay(OrganisationId organisation);

  boolean existsByOrganisationAndFirstDayAndLastDay(
      OrganisationId organisation, LocalDate firstDay, LocalDate lastDay);

  void deleteByIdAndOrganisation(UUID id, OrganisationId organisation);
}
