package school.mentoring.roadmap;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import school.mentoring.roadmap.window.Window;

/** Elements of a roadmap for tests that need no model. */
public final class TestElements {

  private TestElements() {}

  /** An element with its lines, window and recurrence, and nothing else said of it. */
  public static RoadmapElement element(
      String id,
      String name,
      List<String> lines,
      Optional<String> window,
      Optional<Period> recurs) {
    return element(id, name, lines, window, recurs, Optional.empty(), Optional.empty());
  }

  /** One that says who does it and what proves it, too. */
  public static RoadmapElement element(
      String id,
      String name,
      List<String> lines,
      Optional<String> window,
      Optional<Period> recurs,
      Optional<String> role,
      Optional<EvidenceKind> evidence) {
    return new RoadmapElement(
        id,
        name,
        lines,
        window.map(Window::parse),
        recurs,
        role,
        evidence,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        "",
        "",
        Map.of());
  }
}
