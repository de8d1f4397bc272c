package school.mentoring.roadmap.version;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.roadmap.OrderTitles;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.roadmap.VersionDecision;
import school.mentoring.roadmap.VersionDecisions;
import school.mentoring.roadmap.placing.RoadmapAccess;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** A roadmap changes in mid-year: its running programmes go over, or stay as they began. */
@Service
public class RoadmapVersions {

  private final Programmes programmes;
  private final Roadmaps roadmaps;
  private final RoadmapAccess access;
  private final DeployedVersions deployed;
  private final ProgrammeMigration migration;
  private final VersionDecisions decisions;
  private final DroppedLines dropped;
  private final OrderTitles orders;

  RoadmapVersions(
      Programmes programmes,
      Roadmaps roadmaps,
      RoadmapAccess access,
      DeployedVersions deployed,
      ProgrammeMigration migration,
      VersionDecisions decisions,
      DroppedLines dropped,
      OrderTitles orders) {
    this.programmes = programmes;
    this.roadmaps = roadmaps;
    this.access = access;
    this.deployed = deployed;
    this.migration = migration;
    this.decisions = decisions;
    this.dropped = dropped;
    this.orders = orders;
  }

  /**
   * A new version that a running programme has not taken.
   *
   * @param left who decided to leave the programme as it is, if somebody did
   */
  public record Offer(RoadmapVersion version, Optional<VersionDecision> left) {}

  /**
   * All that is to be known before one decides.
   *
   * @param running empty where the version was removed from the engine
   * @param offer empty where the programme runs the newest version, or runs no more
   * @param comparison and {@code dryRun}: there where the offer is
   * @param decided in order of time
   */
  public record Report(
      Programme programme,
      Optional<RoadmapVersion> running,
      Optional<Offer> offer,
      Optional<RoadmapComparison> comparison,
      Optional<DryRun> dryRun,
      List<VersionDecision> decided) {}

  /** The new version that a programme could go over to. */
  @Transactional(readOnly = true)
  public Optional<Offer> offer(Programme programme) {
    return programme.ended()
        ? Optional.empty()
        : newer(programme).map(it -> new Offer(it, left(programme, it.ref().definition())));
  }

  /**
   * The newest version of its roadmap, where it says anything else and the organisation may run it:
   * what was withdrawn, or is for others, is not offered.
   */
  private Optional<RoadmapVersion> newer(Programme programme) {
    String running = programme.definition();
    return roadmaps
        .newest(programme.roadmap())
        .filter(it -> !it.definition().equals(running))
        .filter(it -> !access.open(List.of(it), programme.organisation()).isEmpty())
        .filter(it -> !deployed.same(running, it.definition()))
        .flatMap(it -> deployed.of(it.definition()));
  }

  private Optional<VersionDecision> left(Programme programme, String target) {
    List<VersionDecision> decided = new ArrayList<>(decisions.of(programme.id()));
    Collections.reverse(decided);
    return decided.stream()
        .filter(it -> it.choice() == VersionDecision.Choice.LEFT)
        .filter(it -> it.toDefinition().equals(target))
        .findFirst();
  }

  /** What changed, and what would happen to the programme; nothing is changed. */
  @Transactional(readOnly = true)
  public Report report(ProgrammeId id, OrganisationId organisation) {
    Programme programme = programmes.get(id, organisation);
    Optional<Offer> offer = offer(programme);
    Optional<RoadmapComparison> comparison = offer.map(it -> comparison(programme, it.version()));
    return new Report(
        programme,
        deployed.of(programme.definition()),
        offer,
        comparison,
        offer.map(
            it ->
                dropped.added(
                    programme,
                    comparison.orElseThrow(),
                    migration.dryRun(programme, it.version()))),
        decisions.of(id));
  }

  private RoadmapComparison comparison(Programme programme, RoadmapVersion target) {
    return RoadmapComparison.between(
        roadmaps.of(programme.definition()),
        roadmaps.of(target.ref().definition()),
        programme.schoolYear(),
        orders);
  }

  /**
   * The programme goes over to the newest version with its whole tree; where it runs that version
   * already, nothing happens.
   *
   * @param seen fingerprint of the dry run that the person read; empty where none was
   * @return whether anything was done
   * @throws Refusal if it has ended, something stands in the way, or it has moved on since
   */
  @Transactional
  public boolean migrate(
      ProgrammeId id, OrganisationId organisation, String by, Optional<String> seen) {
    Programme programme = held(id, organisation);
    Optional<RoadmapVersion> target = newer(programme);
    target.ifPresent(it -> migrate(programme, it, by, seen));
    return target.isPresent();
  }

  private void migrate(
      Programme programme, RoadmapVersion target, String by, Optional<String> seen) {
    String now = migration.dryRun(programme, target).fingerprint();
    if (seen.filter(it -> !it.equals(now)).isPresent()) {
      throw Refusal.conflict(
          "Пока страница была открыта, в программе что-то изменилось: задача выполнена или появилась новая версия."
              + " Ничего не переведено. Обновите страницу и проверьте, что произойдёт теперь.");
    }
    migration.migrate(programme, target, by);
    decisions.migrated(programme, target.ref(), by);
  }

  /** The programme ends by the version it began with; this can be decided anew. */
  @Transactional
  public void leave(ProgrammeId id, OrganisationId organisation, String by) {
    Programme programme = held(id, organisation);
    RoadmapVersion target =
        newer(programme)
            .orElseThrow(
                () ->
                    Refusal.conflict(
                        "Программа уже идёт по новейшей версии дорожной карты: выбирать не из чего."));
    decisions.left(programme, target.ref(), by);
  }

  private Programme held(ProgrammeId id, OrganisationId organisation) {
    programmes.hold(id);
    Programme programme = programmes.get(id, organisation);
    if (programme.ended()) {
      throw Refusal.conflict(
          "Программа %s: на другую версию дорожной карты её не перевести."
              .formatted(programme.state().title()));
    }
    return programme;
  }
}
