package school.mentoring.roadmap.placing;

import java.util.List;

/**
 * What the check says of a new deployment.
 *
 * @param problems all that is wrong; empty where it can be accepted
 * @param roadmaps that are new or changed by it
 */
public record Judgement(List<ModelProblem> problems, List<DrawnRoadmap> roadmaps) {}
