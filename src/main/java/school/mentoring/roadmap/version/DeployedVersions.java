package school.mentoring.roadmap.version;

import java.util.Optional;

/** The versions of roadmaps, as they were deployed one after another. */
public interface DeployedVersions {

  /** A version as it was deployed; empty where it is there no more. */
  Optional<RoadmapVersion> of(String definition);

  /** Whether two versions are the same files: the application was only installed anew. */
  boolean same(String definition, String other);
}
