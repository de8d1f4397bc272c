package school.mentoring.district;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.roadmap.ProgrammeProgress;
import school.mentoring.roadmap.Programmes;
import school.mentoring.roadmap.Progress;
import school.mentoring.shared.ProgrammeId;

/** Writes down which lines schools have delivered to their centre. */
@Service
class Deliveries {

  private final SchoolRequestRepository requests;
  private final DeliveryRepository deliveries;
  private final Programmes programmes;
  private final Progress progress;
  private final Clock clock;

  Deliveries(
      SchoolRequestRepository requests,
      DeliveryRepository deliveries,
      Programmes programmes,
      Progress progress,
      Clock clock) {
    this.requests = requests;
    this.deliveries = deliveries;
    this.programmes = programmes;
    this.progress = progress;
    this.clock = clock;
  }

  /** Something has ended in a programme; if it answers a request, it is looked at soon. */
  @Transactional
  void changed(ProgrammeId programme) {
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
