package school.mentoring.mentorship.care;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.OrganisationId;

interface SchoolHolidayRepository extends JpaRepository<SchoolHoliday, UUID> {

  List<SchoolHoliday> findByOrganisationOrderByFirstDay(OrganisationId organisation);

  void deleteByIdAndOrganisation(UUID id, OrganisationId organisation);
}
