package school.mentoring.roadmap.placing;

/**
 * One thing that keeps an uploaded model from being accepted, in words for the people who drew it.
 *
 * @param resource the file
 * @param element its id in the file; empty where the file as a whole is meant
 * @param name of the element, as the diagram shows it; may be empty
 * @param reason what is wrong, in Russian
 * @param remedy what to do about it, in Russian
 */
public record ModelProblem(
    String resource, String element, String name, String reason, String remedy) {

  /** The whole problem in one Russian sentence or two. */
  public String text() {
    return "%s%s: %s. Что сделать: %s.".formatted(resource, place(), reason, remedy);
  }

  private String place() {
    if (element.isEmpty()) {
      return "";
    }
    return name.isEmpty() ? ", " + element : ", «%s» (%s)".formatted(name, element);
  }
}
