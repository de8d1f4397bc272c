package school.mentoring.roadmap.process.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import school.mentoring.engine.AsSystem;
import school.mentoring.engine.RefusedByDomain;
import school.mentoring.roadmap.placing.DrawnRoadmap;
import school.mentoring.roadmap.placing.ModelProblem;
import school.mentoring.roadmap.placing.ModelsRefused;
import school.mentoring.roadmap.placing.RoadmapDeployment;
import school.mentoring.shared.Refusal;

/** Deploys as the application itself, after the person's right was checked by its own rules. */
@Component
class CamundaRoadmapDeployment implements RoadmapDeployment {

  private static final String REMEDY =
      "исправьте это место в Camunda Modeler; если непонятно как, перешлите сообщение администратору";

  private final RepositoryService repository;
  private final AsSystem system;

  CamundaRoadmapDeployment(RepositoryService repository, AsSystem system) {
    this.repository = repository;
    this.system = system;
  }

  @Override
  public String deploy(DrawnRoadmap drawn, Map<String, byte[]> files) {
    try {
      return system.call(() -> deployed(drawn, files));
    } catch (RefusedByDomain refused) {
      throw new Refusal(refused.getMessage());
    } catch (ParseException refused) {
      throw new ModelsRefused(
          refused.getResorceReports().stream()
              .flatMap(
                  report ->
                      report.getErrors().stream().map(it -> told(report.getResourceName(), it)))
              .toList(),
          refused);
    } catch (ProcessEngineException refused) {
      throw new ModelsRefused(
          List.of(told(drawn.resource(), "", String.valueOf(refused.getMessage()))), refused);
    }
  }

  private String deployed(DrawnRoadmap drawn, Map<String, byte[]> files) {
    DeploymentBuilder builder =
        repository.createDeployment().name(drawn.name()).source("roadmaps/check");
    files.forEach((name, file) -> builder.addInputStream(name, new ByteArrayInputStream(file)));
    return builder.deployWithResult().getDeployedProcessDefinitions().stream()
        .filter(it -> it.getKey().equals(drawn.key()))
        .map(ProcessDefinition::getId)
        .findFirst()
        .orElseThrow();
  }

  private static ModelProblem told(String resource, Problem problem) {
    return told(
        resource,
        problem.getMainElementId() == null ? "" : problem.getMainElementId(),
        problem.getMessage());
  }

  private static ModelProblem told(String resource, String element, String message) {
    return new ModelProblem(
        resource,
        element,
        "",
        "движок не может выполнить модель (%s)".formatted(message.replaceAll("\\s+", " ").strip()),
        REMEDY);
  }

  @Override
  public Map<String, byte[]> files(String definition) {
    return system.call(
        () -> {
          ProcessDefinition roadmap = repository.getProcessDefinition(definition);
          Map<String, byte[]> files = new TreeMap<>();
          repository.getDeploymentResourceNames(roadmap.getDeploymentId()).stream()
              .filter(it -> folder(it).equals(folder(roadmap.getResourceName())))
              .forEach(it -> files.put(plain(it), content(roadmap.getDeploymentId(), it)));
          return files;
        });
  }

  private static String folder(String resource) {
    return resource.substring(0, resource.lastIndexOf('/') + 1);
  }

  private static String plain(String resource) {
    return resource.substring(resource.lastIndexOf('/') + 1);
  }

  private byte[] content(String deployment, String resource) {
    try (InputStream file = repository.getResourceAsStream(deployment, resource)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
