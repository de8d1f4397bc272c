package school.mentoring.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.Participant;
import school.mentoring.publication.PublishedPackRepository.Named;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.PageNumber;

/** Who was published earlier and has to be taken off a site now. */
@Service
public class TakeDowns {

  private static final int ON_A_PAGE = 20;

  private final PublishedPackRepository published;
  private final Enrolment enrolment;
  private final Clock clock;

  TakeDowns(PublishedPackRepository published, Enrolment enrolment, Clock clock) {
    this.published = published;
    this.enrolment = enrolment;
    this.clock = clock;
  }

  /** By name and site, of all packs of the organisation. */
  @Transactional(readOnly = true)
  public Page<ToTakeDown> of(OrganisationId organisation, int page) {
    List<Named> named = published.named(organisation);
    Map<UUID, Participant> people =
        enrolment.known(organisation, named.stream().map(Named::person).toList());
    LocalDate today = LocalDate.now(clock);
    List<ToTakeDown> all =
        named.stream()
            .filter(it -> people.containsKey(it.person()))
            .filter(it -> !people.get(it.person()).publishable(today, it.address()))
            .map(it -> toTakeDown(it, people.get(it.person())))
            .sorted(Comparator.comparing(ToTakeDown::name).thenComparing(ToTakeDown::address))
            .toList();
    PageRequest asked = PageRequest.of(PageNumber.of(page), ON_A_PAGE);
    return new PageImpl<>(
        all.stream().skip(asked.getOffset()).limit(ON_A_PAGE).toList(), asked, all.size());
  }

  private static ToTakeDown toTakeDown(Named named, Participant person) {
    return new ToTakeDown(
        named.person(), person.name().full(), named.address(), named.last(), named.packs());
  }
}
