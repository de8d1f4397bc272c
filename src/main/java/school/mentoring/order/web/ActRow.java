package school.mentoring.order.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import school.mentoring.order.OrderKind;
import school.mentoring.order.wording.LegalAct;
import school.mentoring.roadmap.RoadmapRef;

/** An act as a line of the list. */
record ActRow(UUID id, String level, String printed, String used) {

  static ActRow of(LegalAct act, List<RoadmapRef> known) {
    return new ActRow(act.id(), act.level().title(), act.printed(), used(act, known));
  }

  private static String used(LegalAct act, List<RoadmapRef> known) {
    String kinds =
        act.kinds().stream()
            .map(it -> OrderKind.find(it).map(OrderKind::title).orElse(it))
            .collect(Collectors.joining(", "));
    String roadmaps =
        act.roadmaps().stream().map(it -> name(it, known)).collect(Collectors.joining(", "));
    return (kinds.isEmpty() ? "Все виды приказов" : kinds)
        + "; "
        + (roadmaps.isEmpty() ? "все дорожные карты" : roadmaps);
  }

  private static String name(String key, List<RoadmapRef> known) {
    return known.stream()
        .filter(it -> it.key().equals(key))
        .map(RoadmapRef::name)
        .findFirst()
        .orElse(key);
  }
}
