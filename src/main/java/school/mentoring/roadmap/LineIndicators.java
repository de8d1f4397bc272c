package school.mentoring.roadmap;

import java.util.List;

/** Which indicators of the programme a line of a source feeds; told by the module that has them. */
public interface LineIndicators {

  /**
   * Titles of the indicators, as people read them.
   *
   * @param line id of the source's line
   * @return empty where the line feeds none
   */
  List<String> of(String line);
}
