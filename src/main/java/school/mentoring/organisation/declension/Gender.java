package school.mentoring.organisation.declension;

/** What the forms of a name depend on. */
enum Gender {
  MALE(com.github.petrovich4j.Gender.Male, "Masc"),
  FEMALE(com.github.petrovich4j.Gender.Female, "Fem");

  private final com.github.petrovich4j.Gender ruled;
  private final String tag;

  Gender(com.github.petrovich4j.Gender ruled, String tag) {
    this.ruled = ruled;
    this.tag = tag;
  }

  /** As the library of rules calls it. */
  com.github.petrovich4j.Gender ruled() {
    return ruled;
  }

  /** As the dictionary's tags call it. */
  String tag() {
    return tag;
  }
}
