package school.mentoring.roadmap.correspondence;

import java.util.Arrays;
import java.util.List;
import school.mentoring.roadmap.RoadmapRef;

/**
 * A roadmap beside its source.
 *
 * @param fromSource whether there is a source; else the lines are those that its elements name
 */
public record Correspondence(
    RoadmapRef roadmap, boolean fromSource, List<LineCorrespondence> lines) {

  /**
   * How many lines of a kind are carried.
   *
   * @param carrier null for all kinds together
   */
  public record Count(Carrier carrier, long carried, long later, long all) {

    /** Neither carried nor promised. */
    public long missing() {
      return all - carried - later;
    }

    /** From 0 to 100. */
    public long percent() {
      return all == 0 ? 0 : carried * 100 / all;
    }
  }

  /** All lines together. */
  public Count total() {
    return count(null, lines);
  }

  /** Each kind that the source has. */
  public List<Count> byCarrier() {
    return Arrays.stream(Carrier.values())
        .map(
            carrier ->
                count(
                    carrier, lines.stream().filter(it -> it.line().carrier() == carrier).toList()))
        .filter(it -> it.all() > 0)
        .toList();
  }

  private static Count count(Carrier carrier, List<LineCorrespondence> lines) {
    return new Count(
        carrier,
        lines.stream().filter(it -> it.state().carried()).count(),
        lines.stream().filter(it -> it.state() == LineCorrespondence.State.LATER).count(),
        lines.size());
  }
}
