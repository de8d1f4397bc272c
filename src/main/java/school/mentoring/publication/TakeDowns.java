package school.mentoring.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.Participant;
import school.mentoring.publication.PublishedPackRepository.Named;
import school.mentoring.shared.OrganisationId;

/** Who was published earlier and has to be taken off a site now. */
@Service
public class TakeDowns {

  private final PublishedPackRepository published;
  private final Enrolment enrolment;
  private final Clock clock;

  TakeDowns(PublishedPackRepository published, Enrolment enrolment, Clock clock) {
    this.published = published;
    this.enrolment = enrolment;
    this.clock = clock;
  }

  private record Place(UUID person, String address) {}

  /** By name and site, of all packs of the organisation. */
  @Transactional(readOnly = true)
  public List<ToTakeDown> of(OrganisationId organisation) {
    Map<Place, List<Named>> named =
        published.named(organisation).stream()
            .collect(
                Collectors.groupingBy(
                    it -> new Place(it.person(), it.address()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    Map<UUID, Participant> people =
        enrolment.all(organisation, named.keySet().stream().map(Place::person).distinct().toList());
    LocalDate today = LocalDate.now(clock);
    return named.entrySet().stream()
        .filter(it -> people.containsKey(it.getKey().person()))
        .filter(it -> !people.get(it.getKey().person()).publishable(today, it.getKey().address()))
        .map(
            it ->
                new ToTakeDown(
                    it.getKey().person(),
                    people.get(it.getKey().person()).name().full(),
                    it.getKey().address(),
                    it.getValue().stream().map(Named::madeAt).toList()))
        .sorted(Comparator.comparing(ToTakeDown::name).thenComparing(ToTakeDown::address))
        .toList();
  }
}
