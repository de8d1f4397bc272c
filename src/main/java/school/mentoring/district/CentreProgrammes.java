package school.mentoring.district;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.Organisations;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** What a centre's programme asked of the schools, and what came of it, line by line. */
@Service
@Transactional(readOnly = true)
public class CentreProgrammes {

  private final Programmes programmes;
  private final Roadmaps roadmaps;
  private final Organisations organisations;
  private final SchoolRequestRepository requests;
  private final SchoolWaitRepository waits;
  private final DeliveryRepository deliveries;

  CentreProgrammes(
      Programmes programmes,
      Roadmaps roadmaps,
      Organisations organisations,
      SchoolRequestRepository requests,
      SchoolWaitRepository waits,
      DeliveryRepository deliveries) {
    this.programmes = programmes;
    this.roadmaps = roadmaps;
    this.organisations = organisations;
    this.requests = requests;
    this.waits = waits;
    this.deliveries = deliveries;
  }

  /**
   * A centre's programme and its schools.
   *
   * @param lines that schools deliver, each with what is done in it
   */
  public record Overview(
      Programme programme, Map<String, String> lines, Page<AskedSchool> schools) {}

  /** A school that was asked: its answers, and what it delivered by line. */
  public record AskedSchool(
      Organisation school, List<SchoolRequest> requests, Map<String, Delivery> delivered) {}

  /**
   * Six queries, however many schools a page shows.
   *
   * @throws school.mentoring.shared.Refusal if the centre has no such programme
   */
  public Overview of(OrganisationId centre, ProgrammeId id, Pageable page) {
    Programme programme = programmes.get(id, centre);
    Page<OrganisationId> asked = requests.schools(id, page);
    List<OrganisationId> shown = new ArrayList<>(asked.getContent());
    Map<OrganisationId, Organisation> schools =
        organisations.named(shown).stream()
            .collect(Collectors.toMap(Organisation::id, Function.identity()));
    Map<OrganisationId, List<SchoolRequest>> answers =
        shown.isEmpty()
            ? Map.of()
            : requests.of(id, shown).stream().collect(Collectors.groupingBy(SchoolRequest::school));
    Map<OrganisationId, List<Delivery>> delivered =
        shown.isEmpty()
            ? Map.of()
            : deliveries.of(id, shown).stream().collect(Collectors.groupingBy(Delivery::school));
    return new Overview(
        programme,
        lines(programme, answers),
        asked.map(
            it ->
                new AskedSchool(
                    schools.get(it),
                    answers.getOrDefault(it, List.of()),
                    byLine(delivered.getOrDefault(it, List.of())))));
  }

  private static Map<String, Delivery> byLine(List<Delivery> delivered) {
    return delivered.stream()
        .collect(Collectors.toMap(Delivery::line, Function.identity(), (one, other) -> one));
  }

  /** What a school does in each line, as the roadmaps that it was asked to start name it. */
  private Map<String, String> inSchools(Map<OrganisationId, List<SchoolRequest>> answers) {
    return answers.values().stream()
        .flatMap(List::stream)
        .filter(it -> it.kind() == RequestKind.START)
        .map(SchoolRequest::subject)
        .distinct()
        .flatMap(it -> roadmaps.newest(it).stream())
        .flatMap(it -> roadmaps.of(it.definition()).stages().stream())
        .flatMap(it -> it.elements().stream())
        .flatMap(it -> it.lines().stream().map(line -> Map.entry(line, it.name())))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
  }

  /** Lines that the model gives to schools, in its order, then others that are waited for. */
  private Map<String, String> lines(
      Programme programme, Map<OrganisationId, List<SchoolRequest>> answers) {
    Map<String, String> named = inSchools(answers);
    Map<String, String> lines = new LinkedHashMap<>();
    roadmaps.of(programme.definition()).stages().stream()
        .flatMap(it -> it.elements().stream())
        .filter(it -> it.performedIn().filter("school"::equals).isPresent())
        .forEach(
            it ->
                it.lines()
                    .forEach(line -> lines.putIfAbsent(line, named.getOrDefault(line, it.name()))));
    waits.linesOf(programme.id()).forEach(it -> lines.putIfAbsent(it, named.getOrDefault(it, "")));
    return lines;
  }
}
