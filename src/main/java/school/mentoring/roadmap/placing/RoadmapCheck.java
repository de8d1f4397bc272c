package school.mentoring.roadmap.placing;

import java.util.List;
import java.util.Map;

/**
 * Judges a whole new deployment before anything of it is stored: whether its roadmaps say all that
 * a line needs, call only what exists, and carry no code. The engine asks it for every new
 * deployment, wherever it comes from; a model that is stored already is never judged again.
 */
public interface RoadmapCheck {

  /**
   * Judges all files together.
   *
   * @param resources content of each file (.bpmn, .dmn, .form) by its name
   */
  Judgement judged(Map<String, byte[]> resources);

  /** All that is wrong, not just the first thing; empty where the deployment can be accepted. */
  default List<ModelProblem> problems(Map<String, byte[]> resources) {
    return judged(resources).problems();
  }
}
