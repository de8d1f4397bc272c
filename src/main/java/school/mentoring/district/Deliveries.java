package school.mentoring.district;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.roadmap.Programmes;
import school.mentoring.roadmap.course.ProgrammeProgress;
import school.mentoring.roadmap.course.Progress;
import school.mentoring.roadmap.course.WorkItems;
import school.mentoring.shared.ProgrammeId;

/** Writes down which lines schools have delivered to their centre. */
@Service
class Deliveries {

  private final SchoolRequestRepository requests;
  private final DeliveryRepository deliveries;
  private final Programmes programmes;
  private final Progress progress;
  private final WorkItems items;
  private final Clock clock;

  Deliveries(
      SchoolRequestRepository requests,
      DeliveryRepository deliveries,
      Programmes programmes,
      Progress progress,
      WorkItems items,
      Clock clock) {
    this.requests = requests;
    this.deliveries = deliveries;
    this.programmes = programmes;
    this.progress = progress;
    this.items = items;
    this.clock = clock;
  }

  /** A programme has ended; if it answers a request, it is looked at soon. */
  @Transactional
  void ended(ProgrammeId programme) {
    requests.markChanged(programme);
  }

  /** What has ended in a programme is taken note of, for every request that it answers. */
  @Transactional
  void changed(ProgrammeId programme) {
    items.passOn(programme);
    requests.markChanged(programme);
  }

  /** Looks at the programme that answers a request and records what is closed in it by now. */
  @Transactional
  void record(RequestId id) {
    requests
        .lock(id)
        .filter(SchoolRequest::lookedAt)
        .filter(it -> it.state() == RequestState.STARTED)
        .ifPresent(this::record);
  }

  private void record(SchoolRequest request) {
    Map<String, Delivery> known =
        deliveries.findByRequest(request.id()).stream()
            .collect(Collectors.toMap(Delivery::line, it -> it));
    for (DeliveredLine delivered : DeliveryPolicy.delivered(progressOf(request))) {
      Delivery before = known.get(delivered.line());
      if (before == null) {
        deliveries.save(new Delivery(request, delivered, clock.instant()));
      } else {
        before.count(delivered);
      }
    }
  }

  private ProgrammeProgress progressOf(SchoolRequest request) {
    return progress
        .inFigures(
            java.util.List.of(programmes.get(request.answer().orElseThrow(), request.school())))
        .get(0);
  }
}
