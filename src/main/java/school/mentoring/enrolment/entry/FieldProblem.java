package school.mentoring.enrolment.entry;

/**
 * Why a field cannot be taken as it was typed.
 *
 * @param field its title
 * @param reason what is wrong and what to do, in Russian
 */
public record FieldProblem(String field, String reason) {

  @Override
  public String toString() {
    return field + ": " + reason;
  }
}
