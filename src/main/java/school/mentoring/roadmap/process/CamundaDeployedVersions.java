package school.mentoring.roadmap.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import school.mentoring.engine.AsSystem;
import school.mentoring.roadmap.Roadmap;
import school.mentoring.roadmap.RoadmapRef;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.roadmap.version.DeployedVersions;
import school.mentoring.roadmap.version.RoadmapVersion;

/** Reads versions from the engine. They never change, so two are compared only once. */
@Component
class CamundaDeployedVersions implements DeployedVersions {

  private final RepositoryService repository;
  private final Roadmaps roadmaps;
  private final AsSystem system;
  private final Map<String, Boolean> same = new ConcurrentHashMap<>();

  CamundaDeployedVersions(RepositoryService repository, Roadmaps roadmaps, AsSystem system) {
    this.repository = repository;
    this.roadmaps = roadmaps;
    this.system = system;
  }

  @Override
  public Optional<RoadmapVersion> of(String definition) {
    return system.call(
        () ->
            Optional.ofNullable(
                    repository
                        .createProcessDefinitionQuery()
                        .processDefinitionId(definition)
                        .singleResult())
                .map(this::version));
  }

  private RoadmapVersion version(ProcessDefinition definition) {
    Deployment deployment =
        repository
            .createDeploymentQuery()
            .deploymentId(definition.getDeploymentId())
            .singleResult();
    return new RoadmapVersion(
        new RoadmapRef(definition.getKey(), definition.getName(), definition.getId()),
        definition.getVersion(),
        deployment.getDeploymentTime().toInstant());
  }

  @Override
  public boolean same(String definition, String other) {
    return same.computeIfAbsent(
        definition + " " + other,
        it -> system.call(() -> models(definition).equals(models(other))));
  }

  private List<String> models(String definition) {
    return Stream.concat(
            Stream.of(definition),
            roadmaps.of(definition).stages().stream().map(Roadmap.Stage::definition))
        .distinct()
        .map(this::model)
        .toList();
  }

  private String model(String definition) {
    try (InputStream file = repository.getProcessModel(definition)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
