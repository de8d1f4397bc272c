package school.mentoring.enrolment.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import school.mentoring.enrolment.Likeness;

/** The people of the base and of the rows above, in which a row's person is looked for. */
final class Namesakes {

  private final Map<String, UUID> inBase = new HashMap<>();
  private final Map<String, Integer> inFile = new HashMap<>();
  private final Map<String, List<Alike>> alike = new HashMap<>();

  /** Somebody who may be the person, and where. */
  private record Alike(Likeness likeness, String where) {}

  Namesakes(List<KnownPerson> base) {
    base.forEach(
        it -> {
          inBase.put(it.identity(), it.id());
          add(it.likeness(), "«%s» в списке".formatted(it.name().full() + ", " + it.group()));
        });
  }

  /** A row that was checked before. */
  void add(int row, String identity, Likeness likeness) {
    inFile.putIfAbsent(identity, row);
    add(likeness, "строку " + row);
  }

  private void add(Likeness likeness, String where) {
    alike.computeIfAbsent(likeness.name(), it -> new ArrayList<>()).add(new Alike(likeness, where));
  }

  Optional<UUID> known(String identity) {
    return Optional.ofNullable(inBase.get(identity));
  }

  /** The row further up with the same person. */
  Optional<Integer> above(String identity) {
    return Optional.ofNullable(inFile.get(identity));
  }

  /** Whom the person resembles, to be read after «похож на». */
  Optional<String> like(Likeness likeness) {
    return alike.getOrDefault(likeness.name(), List.of()).stream()
        .filter(it -> it.likeness().like(likeness))
        .map(Alike::where)
        .findFirst();
  }
}
