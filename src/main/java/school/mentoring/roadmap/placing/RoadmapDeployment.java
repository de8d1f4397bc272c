package school.mentoring.roadmap.placing;

import java.util.Map;

/** Hands checked files to the engine, all or none, in the caller's transaction. */
public interface RoadmapDeployment {

  /**
   * Deploys files.
   *
   * @param drawn the roadmap among them
   * @return the deployed version of that roadmap
   * @throws ModelsRefused if the engine cannot follow a model; the transaction must be rolled back
   */
  String deploy(DrawnRoadmap drawn, Map<String, byte[]> files);

  /** The files of a deployed version: its models, and the forms and decisions it brought. */
  Map<String, byte[]> files(String definition);
}
