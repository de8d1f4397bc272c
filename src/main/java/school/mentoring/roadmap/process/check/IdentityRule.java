package school.mentoring.roadmap.process.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Ids are one file's alone: in the deployment, beside what the application ships, and beside what
 * other roadmaps have brought. A newer version of a roadmap keeps its own.
 */
final class IdentityRule {

  private final IdOwners owners;
  private final Problems problems;
  private final Map<String, String> seen = new HashMap<>();

  IdentityRule(IdOwners owners, Problems problems) {
    this.owners = owners;
    this.problems = problems;
  }

  void check(Upload upload) {
    Shipped shipped = upload.shipped();
    Set<String> roadmaps = upload.roadmaps();
    Kind process = new Kind("процесс", it -> shipped.process(it).isPresent(), owners::ofProcess);
    Kind form = new Kind("форма", it -> shipped.form(it).isPresent(), owners::ofForm);
    Kind decision = new Kind("решение", shipped::hasDecision, owners::ofDecision);
    upload.models().forEach(it -> check(it.resource(), it.key(), process, roadmaps));
    upload.forms().forEach(it -> check(it.resource(), it.id(), form, roadmaps));
    upload
        .decisions()
        .forEach(
            (resource, file) ->
                DecisionIds.of(Set.of(file))
                    .forEach(it -> check(resource, it, decision, roadmaps)));
  }

  private void check(String resource, String id, Kind kind, Set<String> roadmaps) {
    if (kind.shipped.test(id)) {
      problems.add(
          resource,
          "%s «%s» выдаёт себя за поставляемое с программой, но отличается от него"
              .formatted(kind.name, id),
          "дайте ему другой id: поставляемое меняется только с новой версией программы");
    } else {
      kind.owner
          .apply(id)
          .filter(it -> !roadmaps.contains(it))
          .ifPresent(taken(resource, id, kind));
    }
    String other = seen.putIfAbsent(kind.name + id, resource);
    if (other != null) {
      problems.add(
          resource,
          "%s «%s» есть и в файле %s".formatted(kind.name, id, other),
          "оставьте один из файлов или дайте второму другой id");
    }
  }

  private Consumer<String> taken(String resource, String id, Kind kind) {
    return other ->
        problems.add(
            resource,
            "%s «%s» уже есть в дорожной карте «%s»".formatted(kind.name, id, other),
            "дайте ему другой id, например начните его с названия своей карты");
  }

  /**
   * A kind of things that bear ids.
   *
   * @param name as messages say it
   * @param shipped whether the application brings one of that id
   * @param owner roadmap that has brought one of that id
   */
  private record Kind(
      String name, Predicate<String> shipped, Function<String, Optional<String>> owner) {}
}
