package school.mentoring.order.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How parts of texts take each other in. */
final class PartTree {

  private static final int MOST = 2_000;

  private final Map<String, String> parts;
  private final Map<String, Long> sizes = new HashMap<>();

  PartTree(Map<String, String> parts) {
    this.parts = parts;
  }

  /** Why a part cannot be taken in, if it cannot. */
  Optional<String> fault(String name) {
    List<String> circle = circle(name, new ArrayList<>());
    if (!circle.isEmpty()) {
      return Optional.of(
          "части вставляют друг друга по кругу: " + String.join(" → ", circle) + ".");
    }
    return size(name) > MOST
        ? Optional.of("часть вставляет другие части слишком много раз: сократите её.")
        : Optional.empty();
  }

  /** The way from a part back to itself; empty if there is none. */
  private List<String> circle(String name, List<String> way) {
    if (sizes.containsKey(name)) {
      return List.of();
    }
    if (way.contains(name)) {
      List<String> circle = new ArrayList<>(way.subList(way.indexOf(name), way.size()));
      circle.add(name);
      return circle.stream().map(it -> "«" + it + "»").toList();
    }
    way.add(name);
    long size = 1;
    for (String next : taken(name)) {
      List<String> circle = circle(next, way);
      if (!circle.isEmpty()) {
        return circle;
      }
      size = Math.min(MOST + 1L, size + size(next));
    }
    way.remove(way.size() - 1);
    sizes.put(name, size);
    return List.of();
  }

  private long size(String name) {
    return sizes.getOrDefault(name, 1L);
  }

  private List<String> taken(String name) {
    return TemplateTags.read(name, parts.getOrDefault(name, "")).partsInTurn();
  }
}
