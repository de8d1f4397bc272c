package school.mentoring.order.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import school.mentoring.order.OrderKind;
import school.mentoring.roadmap.EvidenceKind;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.roadmap.Roadmap;
import school.mentoring.roadmap.RoadmapElement;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.roadmap.printed.PrintedRoadmaps;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** What a programme's roadmap plans of one sort of work, for the annexes of orders. */
@Component
class PlannedWork {

  private final Programmes programmes;
  private final Roadmaps roadmaps;
  private final PrintedRoadmaps printed;

  PlannedWork(Programmes programmes, Roadmaps roadmaps, PrintedRoadmaps printed) {
    this.programmes = programmes;
    this.roadmaps = roadmaps;
    this.printed = printed;
  }

  /**
   * An element as it is planned.
   *
   * @param what its name, or the row's heading where it is a part of one
   */
  record Plan(String what, String term, String responsible, RoadmapElement element) {

    boolean provedBy(EvidenceKind... kinds) {
      return element.evidence().filter(it -> List.of(kinds).contains(it)).isPresent();
    }

    boolean isOrder() {
      return element.order().isPresent();
    }
  }

  /** The elements of the stages that issue the order; of all stages where none does. */
  List<Plan> around(OrganisationId organisation, ProgrammeId id, OrderKind kind) {
    return of(organisation, id, stage -> issues(stage, kind));
  }

  /** The elements of all stages. */
  List<Plan> all(OrganisationId organisation, ProgrammeId id) {
    return of(organisation, id, stage -> true);
  }

  private List<Plan> of(
      OrganisationId organisation, ProgrammeId id, Predicate<Roadmap.Stage> wanted) {
    Programme programme = programmes.get(id, organisation);
    Function<RoadmapElement, String> term = printed.terms(programme);
    List<Roadmap.Stage> stages = roadmaps.of(programme.definition()).stages();
    List<Roadmap.Stage> chosen = stages.stream().filter(wanted).toList();
    List<Plan> plans = new ArrayList<>();
    (chosen.isEmpty() ? stages : chosen)
        .forEach(
            stage ->
                stage
                    .elements()
                    .forEach(
                        it ->
                            plans.add(new Plan(it.name(), term.apply(it), it.responsible(), it))));
    return plans;
  }

  private static boolean issues(Roadmap.Stage stage, OrderKind kind) {
    return stage.elements().stream()
        .anyMatch(it -> it.order().filter(kind.key()::equals).isPresent());
  }
}
