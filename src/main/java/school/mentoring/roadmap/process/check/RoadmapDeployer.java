package school.mentoring.roadmap.process.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.beans.factory.ObjectProvider;
import school.mentoring.engine.RefusedByDomain;
import school.mentoring.roadmap.placing.Judgement;
import school.mentoring.roadmap.placing.ModelProblem;
import school.mentoring.roadmap.placing.Placements;
import school.mentoring.roadmap.placing.RoadmapCheck;
import school.mentoring.shared.Refusal;

/**
 * Stands before the engine's own deployers: a new deployment that the check finds fault with is
 * rolled back whole. What is stored already is only read again, and never judged: a programme that
 * runs survives a restart after the rules were tightened.
 */
final class RoadmapDeployer implements Deployer {

  private final RoadmapCheck check;
  private final ObjectProvider<Placements> placements;

  RoadmapDeployer(RoadmapCheck check, ObjectProvider<Placements> placements) {
    this.check = check;
    this.placements = placements;
  }

  @Override
  public void deploy(DeploymentEntity deployment) {
    if (!deployment.isNew()) {
      return;
    }
    if (deployment.getTenantId() != null) {
      throw new RefusedByDomain(
          new Refusal(
              "Модель загружается для организации «%s», а модели общие для всех: уберите tenant-id."
                  .formatted(deployment.getTenantId())));
    }
    Map<String, byte[]> files = new TreeMap<>();
    deployment.getResources().forEach((name, file) -> files.put(name, file.getBytes()));
    Judgement judgement = check.judged(files);
    if (!judgement.problems().isEmpty()) {
      throw new RefusedByDomain(new Refusal(text(judgement.problems())));
    }
    judgement.roadmaps().forEach(it -> placements.getObject().deployed(it.key()));
  }

  private static String text(List<ModelProblem> problems) {
    return problems.stream()
        .map(it -> "— " + it.text())
        .collect(
            Collectors.joining(
                "\n", "Модели не приняты, замечаний: %d.\n".formatted(problems.size()), ""));
  }
}
