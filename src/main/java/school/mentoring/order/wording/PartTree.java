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
  private final Map<String, Integer> depths = new HashMap<>();

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
    if (size(name) > MOST) {
      return Optional.of("часть вставляет другие части слишком много раз: сократите её.");
    }
    return depth(name) > TemplateTags.DEEPEST
        ? Optional.of("части вложены друг в друга глубже %d раз.".formatted(TemplateTags.DEEPEST))
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
    int depth = 1;
    for (String next : taken(name)) {
      List<String> circle = circle(next, way);
      if (!circle.isEmpty()) {
        return circle;
      }
      size = Math.min(MOST + 1L, size + size(next));
      depth = Math.max(depth, 1 + depth(next));
    }
    way.remove(way.size() - 1);
    sizes.put(name, size);
    depths.put(name, depth);
    return List.of();
  }

  private long size(String name) {
    return sizes.getOrDefault(name, 1L);
  }

  private int depth(String name) {
    return depths.getOrDefault(name, 1);
  }

  /** Whether a text that takes these parts in is written in a time that nobody notices. */
  boolean isTooMuch(List<String> taken) {
    return taken.stream().mapToLong(this::size).sum() > MOST;
  }

  /** A text that is too long is refused elsewhere, and not read. */
  private List<String> taken(String name) {
    String text = parts.getOrDefault(name, "");
    return text.length() > TemplateCheck.LONGEST
        ? List.of()
        : TemplateTags.read(name, text).partsInTurn();
  }
}
