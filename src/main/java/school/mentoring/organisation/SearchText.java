package school.mentoring.organisation;

/** A text to look for, in which no sign stands for others. */
final class SearchText {

  private SearchText() {}

  static String escaped(String text) {
    return text.strip().replaceAll("[!%_]", "!$0");
  }
}
