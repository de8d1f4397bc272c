package school.mentoring.roadmap.correspondence;

import school.mentoring.roadmap.EvidenceKind;
import school.mentoring.roadmap.RoadmapElement;

/**
 * An element that carries a line.
 *
 * @param roadmap key of the roadmap it stands in
 * @param process id of the process it stands in
 * @param stage what that process is called
 * @param order title of the order it issues; empty where it issues none
 */
public record LineElement(
    String roadmap, String process, String stage, RoadmapElement element, String order) {

  /** What asks for the result: the task's form, or the block that is called. */
  public String form() {
    String own = element.form().orElse("");
    return element
        .evidence()
        .filter(it -> it.form().equals(own))
        .map(it -> "типовая: " + it.title())
        .orElseGet(() -> own.isEmpty() ? block() : "своя: " + own);
  }

  private String block() {
    return element.block().map(it -> "блок «" + it + "»").orElse("");
  }

  /** The order, or the kind of what proves the line. */
  public String proof() {
    return order.isEmpty()
        ? element.evidence().map(EvidenceKind::title).orElse("")
        : "приказ «" + order + "»";
  }
}
