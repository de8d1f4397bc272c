package school.mentoring.order;

import java.util.Arrays;

/** What an order of a kind is told to be about, beside its programme. */
public enum SubjectKind {
  /** Nothing: one order of the kind a programme. */
  NONE("none"),
  /** Words of whoever begins it; they may be left out. */
  WORDS("words"),
  /** The id of the order that it changes or cancels. */
  ORDER("order"),
  /** The id of a proposal of pairs, given by the process. */
  PROPOSAL("proposal");

  private final String key;

  SubjectKind(String key) {
    this.key = key;
  }

  static SubjectKind of(String key) {
    return Arrays.stream(values())
        .filter(it -> it.key.equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No subject of a kind: " + key));
  }
}
