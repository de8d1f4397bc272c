package school.mentoring.roadmap.process.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.spring.boot.starter.configuration.impl.DefaultDeploymentConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ContextResource;
import org.springframework.core.io.Resource;
import org.springframework.util.function.SingletonSupplier;
import school.mentoring.engine.AsSystem;
import school.mentoring.roadmap.placing.Placements;
import school.mentoring.roadmap.placing.RoadmapCheck;

/** Gives the check what the application deploys of its own, and the engine the check. */
@Configuration(proxyBeanMethods = false)
class RoadmapCheckConfiguration {

  @Bean
  RoadmapCheck roadmapCheck(
      ObjectProvider<DefaultDeploymentConfiguration> deployment,
      ApplicationContext context,
      ObjectProvider<ProcessEngine> engine,
      ObjectProvider<AsSystem> system) {
    return new CamundaRoadmapCheck(
        SingletonSupplier.of(
            () ->
                new Shipped(
                    files(deployment.getObject()), it -> context.containsBean(formBean(it)))),
        new DeployedIdOwners(engine, system));
  }

  @Bean
  Deployer roadmapDeployer(RoadmapCheck check, ObjectProvider<Placements> placements) {
    return new RoadmapDeployer(check, placements);
  }

  /** Name of the bean that takes the answers of a user task. */
  private static String formBean(String task) {
    return task.replaceFirst("^userTask_", "") + "Form";
  }

  private static Map<String, byte[]> files(DefaultDeploymentConfiguration deployment) {
    Map<String, byte[]> files = new TreeMap<>();
    for (Resource resource : deployment.getDeploymentResources()) {
      files.put(((ContextResource) resource).getPathWithinContext(), content(resource));
    }
    return files;
  }

  private static byte[] content(Resource resource) {
    try {
      return resource.getContentAsByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
