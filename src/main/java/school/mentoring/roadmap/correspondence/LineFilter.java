package school.mentoring.roadmap.correspondence;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which lines of a correspondence are wanted.
 *
 * @param state null for all
 * @param carrier null for all
 * @param text part of an id, a name or a place; null or blank for all
 */
public record LineFilter(LineCorrespondence.State state, Carrier carrier, String text) {

  /** Whether nothing is left out. */
  public boolean all() {
    return state == null && carrier == null && wanted().isEmpty();
  }

  /** Whether a line is wanted. */
  public boolean lets(LineCorrespondence line) {
    return (state == null || line.state() == state)
        && (carrier == null || line.line().carrier() == carrier)
        && words(line).anyMatch(it -> it.toLowerCase(Locale.ROOT).contains(wanted()));
  }

  private String wanted() {
    return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
  }

  private static Stream<String> words(LineCorrespondence it) {
    return Stream.of(
            Stream.of(it.line().id(), it.line().name(), it.line().row(), it.line().responsible()),
            it.place().stream().map(LinePlace::text),
            it.elements().stream().map(at -> at.element().name()),
            it.indicators().stream())
        .flatMap(all -> all);
  }
}
