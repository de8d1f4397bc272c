package school.mentoring.monitoring.report;

import java.util.ArrayList;
import java.util.List;
import school.mentoring.monitoring.indicator.EvidenceItem;
import school.mentoring.monitoring.survey.Change;

/** What numbers of measured people are made of: groups, and which way people went. */
final class InfluenceEvidence {

  private InfluenceEvidence() {}

  static String title(Change change) {
    return (change.side().isEmpty() ? "" : change.side() + ": ") + change.parameter();
  }

  /** The groups that a number of people is made of, or which way people went. */
  static List<EvidenceItem> of(List<Change> changes, String figure, String link) {
    if (figure.equals("influence.assessed") || figure.equals("influence.improved")) {
      return changes.stream()
          .filter(it -> it.overall() && it.everybody() && !it.hidden())
          .findFirst()
          .map(it -> ways(it, figure.endsWith("assessed"), link))
          .orElse(List.of());
    }
    for (int i = 0; i < changes.size(); i++) {
      if (figure.equals("influence." + (i + 1) + ".people")) {
        return groups(changes, changes.get(i), link);
      }
    }
    return List.of();
  }

  private static List<EvidenceItem> ways(Change change, boolean all, String link) {
    List<EvidenceItem> ways = new ArrayList<>();
    ways.add(new EvidenceItem(change.side() + ": выросло", link, null, change.grown()));
    if (all) {
      ways.add(new EvidenceItem(change.side() + ": не изменилось", link, null, change.same()));
      ways.add(new EvidenceItem(change.side() + ": снизилось", link, null, change.fallen()));
    }
    return ways.stream().filter(it -> it.counts() > 0).toList();
  }

  private static List<EvidenceItem> groups(List<Change> changes, Change all, String link) {
    return changes.stream()
        .filter(it -> all.everybody() && !it.everybody())
        .filter(it -> it.side().equals(all.side()) && it.parameter().equals(all.parameter()))
        .map(it -> new EvidenceItem(title(it) + ", " + it.group(), link, null, it.people()))
        .toList();
  }
}
