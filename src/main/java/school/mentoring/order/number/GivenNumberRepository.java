package school.mentoring.order.number;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.order.OrderId;
import school.mentoring.shared.OrganisationId;

interface GivenNumberRepository extends JpaRepository<GivenNumber, OrderId> {

  List<GivenNumber> findByOrganisationAndSeriesAndCalendarYearAndNumberKeyIn(
      OrganisationId organisation, String series, int calendarYear, Collection<String> numberKeys);
}
