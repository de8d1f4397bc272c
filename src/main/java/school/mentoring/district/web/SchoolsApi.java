package school.mentoring.district.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import school.mentoring.district.CentreProgrammes;
import school.mentoring.district.CentreProgrammes.AskedSchool;
import school.mentoring.district.Delivery;
import school.mentoring.district.SchoolRequest;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.shared.PageNumber;
import school.mentoring.shared.ProgrammeId;

/** The schools of a centre's programme for other programs: ids and figures, no people. */
@RestController
class SchoolsApi {

  private final CentreProgrammes programmes;
  private final CurrentMembers members;

  SchoolsApi(CentreProgrammes programmes, CurrentMembers members) {
    this.programmes = programmes;
    this.members = members;
  }

  record RequestView(String kind, String subject, String state, String programme) {

    static RequestView of(SchoolRequest it) {
      return new RequestView(
          it.kind().name(),
          it.subject(),
          it.state().name(),
          it.answer().map(ProgrammeId::toString).orElse(null));
    }
  }

  record DeliveryView(String line, int done, int total, Instant deliveredAt) {

    static DeliveryView of(Delivery it) {
      return new DeliveryView(it.line(), it.done(), it.total(), it.deliveredAt());
    }
  }

  record SchoolView(String organisation, List<RequestView> requests, List<DeliveryView> delivered) {

    static SchoolView of(AskedSchool it) {
      return new SchoolView(
          it.school().id().id(),
          it.requests().stream().map(RequestView::of).toList(),
          it.delivered().values().stream().map(DeliveryView::of).toList());
    }
  }

  @GetMapping("/api/programmes/{id}/schools")
  @Operation(
      summary = "What a centre's programme asked of the schools below and what they delivered")
  List<SchoolView> schools(
      @PathVariable String id,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "100") int size) {
    CurrentMember member = members.current();
    member.mustBe(Role.COORDINATOR, Role.DIRECTOR, Role.CURATOR);
    return programmes
        .of(
            member.organisation(),
            ProgrammeId.of(id),
            PageRequest.of(PageNumber.of(page), Math.min(Math.max(1, size), 1000)))
        .schools()
        .map(SchoolView::of)
        .toList();
  }
}
