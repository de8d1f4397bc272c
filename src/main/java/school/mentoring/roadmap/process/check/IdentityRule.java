package school.mentoring.roadmap.process.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Ids are one file's alone: in the deployment, and beside what the application ships. */
final class IdentityRule {

  private final Problems problems;
  private final Map<String, String> seen = new HashMap<>();

  IdentityRule(Problems problems) {
    this.problems = problems;
  }

  void check(Upload upload) {
    Shipped shipped = upload.shipped();
    upload
        .models()
        .forEach(
            it -> check(it.resource(), "процесс", it.key(), id -> shipped.process(id).isPresent()));
    upload
        .forms()
        .forEach(it -> check(it.resource(), "форма", it.id(), id -> shipped.form(id).isPresent()));
    upload
        .decisions()
        .forEach(
            (resource, file) ->
                DecisionIds.of(Set.of(file))
                    .forEach(it -> check(resource, "решение", it, shipped::hasDecision)));
  }

  private void check(String resource, String what, String id, Predicate<String> shipped) {
    if (shipped.test(id)) {
      problems.add(
          resource,
          "%s «%s» выдаёт себя за поставляемое с программой, но отличается от него"
              .formatted(what, id),
          "дайте ему другой id: поставляемое меняется только с новой версией программы");
    }
    String other = seen.putIfAbsent(what + id, resource);
    if (other != null) {
      problems.add(
          resource,
          "%s «%s» есть и в файле %s".formatted(what, id, other),
          "оставьте один из файлов или дайте второму другой id");
    }
  }
}
