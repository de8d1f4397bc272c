package school.mentoring.roadmap;

import java.util.List;
import java.util.Optional;

/** The roadmaps that are deployed; what they say is read from their models. */
public interface Roadmaps {

  /** The newest version of every roadmap, by name. */
  List<RoadmapRef> newest();

  /** The newest version of one roadmap, if it is deployed at all. */
  Optional<RoadmapRef> newest(String key);

  /** The roadmap of a version that nobody will ask for again: it is read, not remembered. */
  Roadmap once(String definition);

  /** The roadmap of a deployed version, with its stages of that time. */
  Roadmap of(String definition);

  /** The diagram of a process version, as its BPMN file. */
  String diagram(String definition);
}
