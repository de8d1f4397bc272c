package school.mentoring.enrolment.nextyear;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.SchoolYear;

/** The pupils who finish school before a school year begins. */
@Service
public class YearLeavers {

  private final YearBaseRepository bases;
  private final ClassPromotionRepository promotions;

  YearLeavers(YearBaseRepository bases, ClassPromotionRepository promotions) {
    this.bases = bases;
    this.promotions = promotions;
  }

  /** Those of the last class who take part; nobody once the classes went on to that year. */
  @Transactional(readOnly = true)
  public Set<UUID> before(OrganisationId organisation, SchoolYear year) {
    List<String> last = last(organisation, year).stream().map(ClassSize::name).toList();
    return last.isEmpty() ? Set.of() : bases.pupilsOf(organisation, last);
  }

  /** How many they are. */
  @Transactional(readOnly = true)
  long countBefore(OrganisationId organisation, SchoolYear year) {
    return last(organisation, year).stream().mapToLong(ClassSize::people).sum();
  }

  private List<ClassSize> last(OrganisationId organisation, SchoolYear year) {
    return promotions.findByOrganisationAndYear(organisation, year).isPresent()
        ? List.of()
        : bases.classes(organisation).stream()
            .filter(it -> SchoolClass.find(it.name()).filter(c -> c.next().isEmpty()).isPresent())
            .toList();
  }
}
