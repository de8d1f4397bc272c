package school.mentoring.document;

/**
 * A file as it comes from a person. What it is called and what the browser takes it for is not
 * believed: the content tells.
 *
 * @param name as on the person's computer
 * @param type as the browser names it, for messages only; may be missing
 */
public record IncomingFile(String name, String type, byte[] content) {

  /** No file came along. */
  public static final IncomingFile NONE = new IncomingFile("", "", new byte[0]);

  private static final int LONGEST_NAME = 200;

  /** The name alone, without folders and signs that no name needs. */
  public String plainName() {
    String last = name == null ? "" : name.replaceAll("^.*[/\\\\]", "");
    String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "").strip();
    String start =
        clean.length() > LONGEST_NAME ? clean.substring(clean.length() - LONGEST_NAME) : clean;
    return start.isEmpty() ? "файл" : start;
  }
}
