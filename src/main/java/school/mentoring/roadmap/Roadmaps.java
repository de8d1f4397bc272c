package school.mentoring.roadmap;

import java.util.List;

/** The roadmaps that are deployed; what they say is read from their models. */
public interface Roadmaps {

  /** The newest version of every roadmap, by name. */
  List<RoadmapRef> newest();

  /** The roadmap of a deployed version, with its stages of that time. */
  Roadmap of(String definition);

  /** The diagram of a process version, as its BPMN file. */
  String diagram(String definition);
}
