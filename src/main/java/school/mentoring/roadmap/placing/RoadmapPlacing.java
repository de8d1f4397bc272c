package school.mentoring.roadmap.placing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import school.mentoring.roadmap.Roadmap;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.shared.SchoolYear;

/** Checks a roadmap that somebody drew, and places it: all of it or nothing. */
@Service
public class RoadmapPlacing {

  private final RoadmapCheck check;
  private final RoadmapDeployment deployment;
  private final Placements placements;
  private final PlacingRights rights;
  private final CheckTurns turns;
  private final RoadmapUploads uploads;
  private final Roadmaps roadmaps;
  private final PlannedCalendar calendar;
  private final TransactionTemplate transaction;

  RoadmapPlacing(
      RoadmapCheck check,
      RoadmapDeployment deployment,
      Placements placements,
      PlacingRights rights,
      CheckTurns turns,
      RoadmapUploads uploads,
      Roadmaps roadmaps,
      PlannedCalendar calendar,
      PlatformTransactionManager transactions) {
    this.check = check;
    this.deployment = deployment;
    this.placements = placements;
    this.rights = rights;
    this.turns = turns;
    this.uploads = uploads;
    this.roadmaps = roadmaps;
    this.calendar = calendar;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Says what is wrong; and where nothing is, which calendar the roadmap would give. To be sure of
   * both, the files are deployed as they would be and the deployment is taken back.
   */
  public CheckedRoadmap checked(Map<String, byte[]> files, SchoolYear year, Placer by) {
    return turns.in(
        () -> {
          CheckedRoadmap judged = judged(files, by);
          return judged.accepted() ? tried(judged, files, year) : judged;
        });
  }

  private CheckedRoadmap judged(Map<String, byte[]> files, Placer by) {
    Judgement judgement = check.judged(files);
    List<DrawnRoadmap> drawn = judgement.roadmaps();
    List<ModelProblem> problems = new ArrayList<>(rights.problems(drawn, by));
    problems.addAll(judgement.problems());
    if (problems.isEmpty() && drawn.size() != 1) {
      problems.add(
          new ModelProblem(
              "Все файлы",
              "",
              "",
              "новых дорожных карт среди них %d, а размещается одна".formatted(drawn.size()),
              "загрузите одну дорожную карту со всеми её этапами и формами"));
    }
    return new CheckedRoadmap(List.copyOf(problems), drawn.stream().findFirst(), List.of());
  }

  private CheckedRoadmap tried(CheckedRoadmap judged, Map<String, byte[]> files, SchoolYear year) {
    try {
      return transaction.execute(
          status -> {
            status.setRollbackOnly();
            Roadmap roadmap = roadmaps.once(deployment.deploy(judged.drawn().get(), files));
            return new CheckedRoadmap(
                List.of(), Optional.of(judged.drawn().get()), calendar.of(roadmap, year));
          });
    } catch (ModelsRefused refused) {
      return new CheckedRoadmap(refused.problems(), judged.drawn(), List.of());
    }
  }

  /**
   * Places files at once.
   *
   * @return what was placed, or the problems that forbid it: then nothing has changed
   */
  public CheckedRoadmap placed(Map<String, byte[]> files, Placer by, Audience audience) {
    return turns.in(() -> judgedAndPlaced(files, by, audience));
  }

  private CheckedRoadmap judgedAndPlaced(Map<String, byte[]> files, Placer by, Audience audience) {
    CheckedRoadmap judged = judged(files, by);
    if (!judged.accepted()) {
      return judged;
    }
    try {
      transaction.executeWithoutResult(
          status -> {
            placements.place(judged.drawn().get(), by, audience);
            deployment.deploy(judged.drawn().get(), files);
          });
      return judged;
    } catch (ModelsRefused refused) {
      return new CheckedRoadmap(refused.problems(), judged.drawn(), List.of());
    }
  }

  /**
   * Places what was checked before; a second click finds it placed and changes nothing.
   *
   * @return key of the roadmap; empty where it is refused now, though it was not when checked
   */
  public Optional<String> placed(UUID upload, Placer by, Audience audience) {
    return transaction.execute(
        status -> {
          RoadmapUpload held = uploads.held(upload, by);
          if (held.placed().isEmpty()) {
            CheckedRoadmap placed = placed(held.files(), by, audience);
            if (!placed.accepted()) {
              status.setRollbackOnly();
              return Optional.empty();
            }
            held.placed(placed.drawn().get().key());
          }
          return held.placed();
        });
  }
}
