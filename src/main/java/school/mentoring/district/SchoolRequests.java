package school.mentoring.district;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.order.Order;
import school.mentoring.order.OrderId;
import school.mentoring.order.Orders;
import school.mentoring.organisation.Organisations;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.ProgrammeControl;
import school.mentoring.roadmap.Programmes;
import school.mentoring.roadmap.RoadmapRef;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/**
 * What centres ask of the schools below, and what the schools answer. Everywhere {@code by} is the
 * login of whoever answers.
 */
@Service
public class SchoolRequests {

  private final SchoolRequestRepository requests;
  private final Organisations organisations;
  private final Programmes programmes;
  private final ProgrammeControl control;
  private final Roadmaps roadmaps;
  private final Orders orders;
  private final Clock clock;

  SchoolRequests(
      SchoolRequestRepository requests,
      Organisations organisations,
      Programmes programmes,
      ProgrammeControl control,
      Roadmaps roadmaps,
      Orders orders,
      Clock clock) {
    this.requests = requests;
    this.organisations = organisations;
    this.programmes = programmes;
    this.control = control;
    this.roadmaps = roadmaps;
    this.orders = orders;
    this.clock = clock;
  }

  /**
   * Every school below is asked to start a roadmap for the year of the centre's programme; one that
   * was asked already is not asked again.
   *
   * @return whether there is any school below
   */
  @Transactional
  public boolean askToStart(OrganisationId centre, ProgrammeId programme, String roadmap) {
    String name =
        roadmaps.newest().stream()
            .filter(it -> it.key().equals(roadmap))
            .map(RoadmapRef::name)
            .findFirst()
            .orElseThrow(
                () ->
                    Refusal.notFound(
                        "Дорожной карты «%s» (свойство asks) нет: разместите её и повторите."
                            .formatted(roadmap)));
    Programme asking = programmes.get(programme, centre);
    return ask(new Ask(centre, programme, RequestKind.START, roadmap, name, asking.schoolYear()));
  }

  /**
   * Every school below is brought an order of the centre to acknowledge, once.
   *
   * @return whether there is any school below
   * @throws Refusal if the order is not for the schools' eyes
   */
  @Transactional
  public boolean bringOrder(OrganisationId centre, ProgrammeId programme, OrderId order) {
    Order brought = orders.get(centre, order);
    BroughtOrderPolicy.check(brought, programme);
    Programme asking = programmes.get(programme, centre);
    return ask(
        new Ask(
            centre,
            programme,
            RequestKind.ACKNOWLEDGE,
            order.toString(),
            brought.text().heading(),
            asking.schoolYear()));
  }

  private boolean ask(Ask ask) {
    List<OrganisationId> schools = organisations.schoolsBelow(ask.centre());
    Set<OrganisationId> asked =
        new HashSet<>(requests.asked(ask.programme(), ask.kind(), ask.subject()));
    requests.saveAll(
        schools.stream()
            .filter(it -> !asked.contains(it))
            .map(it -> new SchoolRequest(ask, it, clock.instant()))
            .toList());
    return !schools.isEmpty();
  }

  /**
   * The school begins what it is asked for, as the person who answers. Where it runs already, the
   * one that runs is the answer.
   */
  @Transactional
  public void start(OrganisationId school, RequestId id, String by) {
    SchoolRequest request = held(school, id);
    ProgrammeId programme =
        programmes
            .find(school, request.subject(), request.schoolYear())
            .map(Programme::id)
            .orElseGet(
                () -> control.start(request.subject(), school, request.schoolYear().start()));
    request.started(programme, by, clock.instant());
  }

  /** The school does not begin it; the centre reads why. */
  @Transactional
  public void decline(OrganisationId school, RequestId id, String reason, String by) {
    held(school, id).declined(reason, by, clock.instant());
  }

  @Transactional
  public void acknowledge(OrganisationId school, RequestId id, String by) {
    held(school, id).acknowledged(by, clock.instant());
  }

  private SchoolRequest held(OrganisationId school, RequestId id) {
    return requests
        .lock(id)
        .filter(it -> it.school().equals(school))
        .orElseThrow(SchoolRequests::notFound);
  }

  private static Refusal notFound() {
    return Refusal.notFound("Запрос центра не найден: откройте его на странице «Запросы центра».");
  }

  /**
   * A request to a school.
   *
   * @throws Refusal if it is not there, or is another school's
   */
  @Transactional(readOnly = true)
  public SchoolRequest get(OrganisationId school, RequestId id) {
    return requests.findByIdAndOrganisation(id, school).orElseThrow(SchoolRequests::notFound);
  }

  /** What a school was asked, the newest first. */
  @Transactional(readOnly = true)
  public Page<SchoolRequest> of(OrganisationId school, Pageable page) {
    return requests.findByOrganisationOrderByAskedAtDesc(school, page);
  }

  /** The programme of the school that would answer a request to start, if it is there already. */
  @Transactional(readOnly = true)
  public boolean isRunning(SchoolRequest request) {
    return programmes.find(request.school(), request.subject(), request.schoolYear()).isPresent();
  }

  /** The order that a school is brought; it may read it though it is the centre's. */
  @Transactional(readOnly = true)
  public Order order(OrganisationId school, RequestId id) {
    SchoolRequest request = get(school, id);
    if (request.kind() != RequestKind.ACKNOWLEDGE) {
      throw notFound();
    }
    return orders.get(request.centre(), OrderId.of(request.subject()));
  }
}
